import type { Json, JsonObject, Refusal } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { PlacedElement, PlacedPage } from '../reading/elements.ts';
import { isPlainObject } from '../reading/json.ts';
import { codesOf, panelKey } from '../reading/meaning.ts';
import { joined } from '../reading/path.ts';

/** What each entry of the key `panel` must be, in words and as a test. */
const entries: Record<string, [expected: string, test: (value: Json) => boolean]> = {
  ordered: ['true or false', isBoolean],
  sensitive: ['true or false', isBoolean],
  missing: ['a list of codes', isListOfCodes],
  nets: ['an object: name of the net -> list of codes', (value) => isObjectOf(value, isListOfCodes)],
  scores: ['an object: code -> number', (value) => isObjectOf(value, (score) => typeof score === 'number')],
  indicator: ['a text', isText],
  profile: ['a text', isText],
  base: ['a text', isText],
  dontKnow: ['"category"', (value) => value === 'category'],
};

/** Refuses a key `panel` that says something else than what it can say, or that names codes the question does not have. */
export function refusePanelKeys(pages: PlacedPage[]): Refusal[] {
  return pages.flatMap(({ elements }) => elements.flatMap(refuseKey));
}

function refuseKey({ element, path }: PlacedElement): Refusal[] {
  const key = element['panel'];
  if (key === undefined) return [];
  const place = joined(path, 'panel');
  if (!isPlainObject(key)) return [{ path: place, reason: 'expected an object' }];
  const wrong = Object.entries(key).flatMap(([name, value]) => {
    const reason = reasonAgainst(name, value);
    return reason === null ? [] : [{ path: joined(place, name), reason }];
  });
  return wrong.length > 0 ? wrong : refuseUnknownCodes(element, place);
}

function reasonAgainst(name: string, value: Json): string | null {
  const entry = Object.hasOwn(entries, name) ? entries[name] : undefined;
  if (entry === undefined) return `unknown; known are ${Object.keys(entries).join(', ')}`;
  const [expected, test] = entry;
  return test(value) ? null : `expected ${expected}`;
}

function refuseUnknownCodes(element: JsonObject, place: string): Refusal[] {
  const known = new Set(readChoices(element, 'en').map(({ code }) => code));
  const key = panelKey(element);
  const nets = isPlainObject(key['nets']) ? Object.values(key['nets']) : [];
  const named: [string, string[]][] = [
    ['missing', codesOf(key['missing'])],
    ['nets', nets.flatMap(codesOf)],
    ['scores', isPlainObject(key['scores']) ? Object.keys(key['scores']) : []],
  ];
  return named.flatMap(([name, codes]) =>
    codes
      .filter((code) => !known.has(code) && !(name === 'missing' && isNumberFor(element, code)))
      .map((code) => ({ path: joined(place, name), reason: `the question has no choice "${code}"` })),
  );
}

/** A typed number can have codes outside the base, as -8 for "don't know", though it has no choices. */
function isNumberFor(element: JsonObject, code: string): boolean {
  return element['inputType'] === 'number' && code.trim() !== '' && Number.isFinite(Number(code));
}

function isListOfCodes(value: Json): boolean {
  return (
    Array.isArray(value) &&
    value.every((code) => typeof code === 'string' || typeof code === 'number' || isBoolean(code))
  );
}

function isObjectOf(value: Json, test: (inside: Json) => boolean): boolean {
  return isPlainObject(value) && Object.values(value).every(test);
}

function isBoolean(value: Json): boolean {
  return typeof value === 'boolean';
}

function isText(value: Json): boolean {
  return typeof value === 'string';
}
