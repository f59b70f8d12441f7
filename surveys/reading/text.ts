import type { Json } from '../question.ts';
import { isPlainObject } from './json.ts';

/**
 * The text of a SurveyJS property in one language. A text is a string, or an object { default, nl, fr, ... };
 * "nl-BE" falls back on "nl", then on `default`, then on the first language there is. Null when there is no text.
 */
export function textIn(value: Json | undefined, locale: string): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isPlainObject(value)) return null;
  const language = locale.split('-')[0] ?? locale;
  const texts = [value[locale], value[language], value['default'], ...Object.values(value)];
  return texts.filter((text) => typeof text === 'string').find((text) => text !== '') ?? null;
}
