/** What each entry of a question's key `panel` can be, as it stands there and without looking at the question. */
import type { Json, Refusal } from '../question.ts';
import { isPlainObject, isScalar } from '../reading/json.ts';
import { bandOf } from '../reading/number-bands.ts';
import { joined } from '../reading/path.ts';

/** In words and as a test. */
export type Entries = Record<string, [expected: string, test: (value: Json) => boolean]>;

export const questionEntries: Entries = {
  ordered: ['true or false', isBoolean],
  sensitive: ['true or false', isBoolean],
  missing: ['a list of codes', isListOfCodes],
  nets: [
    'an object: name of the net -> list of codes, or { "not": list of codes }',
    (value) => isObjectOf(value, isNet),
  ],
  scores: ['an object: code -> number', (value) => isObjectOf(value, (score) => typeof score === 'number')],
  nps: ['true or false', isBoolean],
  bands: [
    'an object: name of the band -> [from, to], two numbers, or null for an open end',
    (value) =>
      isPlainObject(value) && Object.entries(value).every(([name, ends]) => bandOf(name, ends) !== null),
  ],
  indicator: ['a text', isText],
  profile: ['a text', isText],
  base: ['a text', isText],
  dontKnow: ['"category"', (value) => value === 'category'],
  onPaper: ['true or false', isBoolean],
  onPhone: ['true or false', isBoolean],
};

/** Refuses a key that is no object, entries that are not known, and entries that are something else than they can be. */
export function refuseEntries(key: Json, place: string, entries: Entries): Refusal[] {
  if (!isPlainObject(key)) return [{ path: place, reason: 'expected an object' }];
  return Object.entries(key).flatMap(([name, value]) => {
    const reason = reasonAgainst(name, value, entries);
    return reason === null ? [] : [{ path: joined(place, name), reason }];
  });
}

function reasonAgainst(name: string, value: Json, entries: Entries): string | null {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) return `unknown; known are ${Object.keys(entries).join(', ')}`;
  const [expected, test] = entry;
  return test(value) ? null : `expected ${expected}`;
}

export function isListOfCodes(value: Json): boolean {
  return Array.isArray(value) && value.every(isScalar);
}

export function isText(value: Json): boolean {
  return typeof value === 'string';
}

function isNet(value: Json): boolean {
  if (!isPlainObject(value)) return isListOfCodes(value);
  return Object.keys(value).join() === 'not' && isListOfCodes(value['not'] ?? null);
}

function isObjectOf(value: Json, test: (inside: Json) => boolean): boolean {
  return isPlainObject(value) && Object.values(value).every(test);
}

function isBoolean(value: Json): boolean {
  return typeof value === 'boolean';
}
