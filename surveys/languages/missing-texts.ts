import type { Language } from '../language.ts';
import type { Json, JsonObject } from '../question.ts';
import { placedPages } from '../reading/elements.ts';
import { isPlainObject, textProperty } from '../reading/json.ts';
import { joined } from '../reading/path.ts';
import { textIn } from '../reading/text.ts';
import { mapTexts } from './map-texts.ts';

/** A text that a resident sees and that is not there in a language. */
export interface MissingText {
  /** pages[0].elements[2].title */
  path: string;
  /** The text in the form's own language; "" when it has none. */
  text: string;
}

/** What still has to be translated, in the order of the form; none for the form's own language. */
export function missingTexts(definition: JsonObject, language: Language): MissingText[] {
  const own = textProperty(definition, 'locale') ?? 'en';
  if (languagePart(own) === language) return [];
  const missing: MissingText[] = [];
  mapTexts(definition, (value, path) => {
    const text = textIn(value, own);
    if (text !== null && /\p{L}/u.test(text) && !isThere(value, language)) missing.push({ path, text });
    return value;
  });
  const untitled = [{ element: definition, path: '' }, ...questionsWithTitle(definition)]
    .filter(({ element }) => textIn(element['title'], own) === null)
    .map(({ path }) => ({ path: joined(path, 'title'), text: '' }));
  return [...untitled, ...missing];
}

/** SurveyJS shows the name of a question that has no title, and a name is in no language. */
function questionsWithTitle(definition: JsonObject): { element: JsonObject; path: string }[] {
  return placedPages(definition)
    .flatMap(({ elements }) => elements)
    .filter(({ element }) => element['type'] !== 'html' && element['titleLocation'] !== 'hidden');
}

function isThere(value: Json, language: Language): boolean {
  if (!isPlainObject(value)) return false;
  return Object.entries(value).some(
    ([key, text]) => languagePart(key) === language && typeof text === 'string' && text.trim() !== '',
  );
}

/** nl-BE -> nl */
function languagePart(locale: string): string {
  return locale.split('-')[0] ?? locale;
}
