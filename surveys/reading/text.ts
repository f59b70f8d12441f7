import type { Json } from '../question.ts';
import { isPlainObject } from './json.ts';

/**
 * The text of a SurveyJS property in one language. A text is a string, or an object { default, nl, fr, ... };
 * "nl-BE" falls back on "nl", then on `default`, then on the first language there is. Null when there is no text.
 */
export function textIn(value: Json | undefined, locale: string): string | null {
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isPlainObject(value)) return null;
  const language = locale.split('-')[0] ?? locale;
  const texts = [value[locale], value[language], value['default'], ...Object.values(value)];
  return tidy(texts.filter((text) => typeof text === 'string').find((text) => text !== '') ?? '');
}

/** Control characters count as a space; marks that turn the direction of writing, or cannot be seen, are left out; joiners of letters stay. */
function tidy(text: string): string | null {
  // eslint-disable-next-line no-control-regex
  const spaced = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
  const seen = spaced.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim();
  return seen === '' ? null : seen;
}
