/** The key `panel` of the questions: entries that say what they can say, of codes the question has. */
import type { JsonObject, Refusal } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import type { PlacedElement, PlacedPage } from '../reading/elements.ts';
import { isPlainObject } from '../reading/json.ts';
import { codesOf, markMissing, panelKey, readMeaning } from '../reading/meaning.ts';
import { joined } from '../reading/path.ts';
import { isTypedNumber } from '../reading/read-question.ts';
import { questionEntries, refuseEntries } from './panel-entries.ts';
import { refuseBands, refuseNps } from './panel-numbers.ts';

/** Refuses a key `panel` that says something else than it can say, or that names codes the question does not have. */
export function refusePanelKeys(pages: PlacedPage[]): Refusal[] {
  return pages.flatMap(({ elements }) => elements.flatMap(refuseKey));
}

function refuseKey({ element, path }: PlacedElement): Refusal[] {
  const key = element['panel'];
  if (key === undefined) return [];
  const place = joined(path, 'panel');
  const wrong = refuseEntries(key, place, questionEntries);
  if (wrong.length > 0) return wrong;
  // A faulty score or band has codes and nets of its own, which would be refused once more.
  const numbers = [...refuseNps(element, place), ...refuseBands(element, place)];
  return numbers.length > 0
    ? numbers
    : [
        ...refuseUnknownCodes(element, place),
        ...refuseEmptyNots(element, place),
        ...refuseSilentMust(element, place),
      ];
}

function refuseUnknownCodes(element: JsonObject, place: string): Refusal[] {
  const choices = readChoices(element, 'en').map(({ code }) => code);
  const key = panelKey(element);
  const { nets, bands } = readMeaning(element, []);
  const named: [string, string[], string[]][] = [
    ['missing', codesOf(key['missing']).filter((code) => !isNumberFor(element, code)), choices],
    [
      'nets',
      Object.values(nets).flatMap(({ codes }) => codes),
      [...choices, ...bands.map(({ name }) => name)],
    ],
    ['scores', isPlainObject(key['scores']) ? Object.keys(key['scores']) : [], choices],
  ];
  return named.flatMap(([name, codes, known]) =>
    codes
      .filter((code) => !known.includes(code))
      .map((code) => ({ path: joined(place, name), reason: `the question has no choice "${code}"` })),
  );
}

/** "Everybody but those who gave no opinion" is the whole base, since no opinion is outside it. */
function refuseEmptyNots(element: JsonObject, place: string): Refusal[] {
  const outside = markMissing(readChoices(element, 'en'), element).filter(({ missing }) => missing !== null);
  const nots = Object.values(readMeaning(element, []).nets).filter(({ not }) => not);
  return outside
    .filter(({ code }) => nots.some(({ codes }) => codes.includes(code)))
    .map(({ code }) => ({
      path: joined(place, 'nets'),
      reason: `"${code}" is outside the base already, so nobody is left out by "not"`,
    }));
}

/** Nobody could mend on the telephone what is not asked there. */
function refuseSilentMust(element: JsonObject, place: string): Refusal[] {
  if (panelKey(element)['onPhone'] !== false || element['isRequired'] !== true) return [];
  return [{ path: joined(place, 'onPhone'), reason: 'a question that must be answered is asked everywhere' }];
}

/** A typed number can have codes outside the base, as -8 for "don't know", though it has no choices. */
function isNumberFor(element: JsonObject, code: string): boolean {
  return isTypedNumber(element) && code.trim() !== '' && Number.isFinite(Number(code));
}
