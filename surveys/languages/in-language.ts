import type { Language } from '../language.ts';
import type { JsonObject } from '../question.ts';
import { isPlainObject } from '../reading/json.ts';
import { textIn } from '../reading/text.ts';
import { mapTexts } from './map-texts.ts';

/**
 * The same form in one language, and no other: what is read, printed or sent to a browser for who chose it. Codes, conditions
 * and limits are untouched, so answers do not depend on the language. A text that is not translated stays as it is.
 */
export function inLanguage(definition: JsonObject, language: Language): JsonObject {
  const translated = mapTexts(definition, (text) =>
    isPlainObject(text) ? (textIn(text, language) ?? '') : text,
  );
  return { ...translated, locale: language };
}
