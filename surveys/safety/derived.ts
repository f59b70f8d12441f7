/** The root key `panel` of a definition: indicators derived from the answers to its questions. */
import type { Json, JsonObject, Question, Refusal } from '../question.ts';
import { derivedPath, findAsked } from '../reading/derived.ts';
import type { PlacedPage } from '../reading/elements.ts';
import { isPlainObject, objectsOf, textProperty } from '../reading/json.ts';
import { codesOf } from '../reading/meaning.ts';
import { joined } from '../reading/path.ts';
import { isAskable, readQuestion } from '../reading/read-question.ts';
import { textIn } from '../reading/text.ts';
import { isReadableName, readableNames } from './names.ts';
import { isListOfCodes, isText, refuseEntries, type Entries } from './panel-entries.ts';

const rootEntries: Entries = { derived: ['an object: name -> indicator', isPlainObject] };
const indicatorEntries: Entries = {
  title: ['a text', isTextInLanguages],
  explanation: ['a text', isTextInLanguages],
  labels: ['{ "1": text for yes, "0": text for no }', isPairOfLabels],
  base: ['a text', isText],
  any: ['a list of { question, codes }', (value) => Array.isArray(value) && value.every(isPlainObject)],
};
const partEntries: Entries = {
  question: ['the name of a question, or NAME/ROW for a row of a matrix', isText],
  codes: ['a list of at least one code', (value) => isListOfCodes(value) && codesOf(value).length > 0],
};

/** Refuses indicators that are not as they should be, and those made of questions or codes that are not there. */
export function refuseDerived(definition: JsonObject, pages: PlacedPage[]): Refusal[] {
  const key = definition['panel'];
  if (key === undefined) return [];
  const wrong = refuseEntries(key, 'panel', rootEntries);
  const listed = isPlainObject(key) ? key['derived'] : undefined;
  if (wrong.length > 0 || !isPlainObject(listed)) return wrong;
  const questions = pages.flatMap(({ elements }) =>
    elements.filter(isAskable).map((placed) => readQuestion(placed, 'en')),
  );
  return Object.entries(listed).flatMap(([name, entry]) => [
    ...refuseName(name, questions),
    ...refuseIndicator(entry, joined(derivedPath, name), questions),
  ]);
}

/** Its name stands among those of the questions, in addresses and files. */
function refuseName(name: string, questions: Question[]): Refusal[] {
  const path = joined(derivedPath, name);
  if (!isReadableName(name)) return [{ path, reason: readableNames }];
  const taken = questions.some((question) => question.name.toLowerCase() === name.toLowerCase());
  return taken ? [{ path, reason: `a question is named "${name}"` }] : [];
}

function refuseIndicator(entry: Json, place: string, questions: Question[]): Refusal[] {
  const wrong = refuseEntries(entry, place, indicatorEntries);
  if (wrong.length > 0 || !isPlainObject(entry)) return wrong;
  if (entry['title'] === undefined) return [{ path: place, reason: 'an indicator needs a title' }];
  const path = joined(place, 'any');
  const parts = objectsOf(entry['any']);
  if (parts.length === 0) return [{ path, reason: 'expected at least one { question, codes }' }];
  return parts.flatMap((part, index) => refusePart(part, joined(path, index), questions));
}

function refusePart(part: JsonObject, place: string, questions: Question[]): Refusal[] {
  const wrong = refuseEntries(part, place, partEntries);
  if (wrong.length > 0) return wrong;
  const name = textProperty(part, 'question') ?? '';
  const asked = findAsked(name, questions);
  const path = joined(place, 'question');
  if (asked === null) return [{ path, reason: `"${name}" is not a question with answers, nor a row of one` }];
  const reason = reasonAgainst(asked.question, asked.item);
  return reason === null ? refuseCodes(part, joined(place, 'codes'), asked.question) : [{ path, reason }];
}

function reasonAgainst(question: Question, item: string | null): string | null {
  const { name, kind, rows, meaning } = question;
  if (meaning.profile !== null) return `answers to ${name} are not stored: they only give the profile`;
  if (kind === 'matrix' && item === null) return `name a row, as in ${name}/${rows[0]?.code}`;
  return question.choices.length === 0 ? `${name} has no choices` : null;
}

function refuseCodes(part: JsonObject, path: string, { name, choices }: Question): Refusal[] {
  return codesOf(part['codes']).flatMap((code) => {
    const choice = choices.find((one) => one.code === code);
    if (choice === undefined) return [{ path, reason: `${name} has no choice "${code}"` }];
    return choice.missing === null ? [] : [{ path, reason: `"${code}" is outside the base of ${name}` }];
  });
}

function isTextInLanguages(value: Json): boolean {
  return textIn(value, 'en') !== null;
}

function isPairOfLabels(value: Json): boolean {
  if (!isPlainObject(value)) return false;
  return Object.keys(value).toSorted().join() === '0,1' && Object.values(value).every(isTextInLanguages);
}
