/** The entries of the key `panel` that make numbers of answers: the Net Promoter Score, and the bands of a typed number. */
import type { Band, JsonObject, Refusal } from '../question.ts';
import { readChoices } from '../reading/choices.ts';
import { markMissing, panelKey } from '../reading/meaning.ts';
import { npsCodes } from '../reading/nps.ts';
import { highest, lowest, readBands } from '../reading/number-bands.ts';
import { joined } from '../reading/path.ts';
import { isOneChoice, isTypedNumber } from '../reading/read-question.ts';

/** A score of 0 to 10 in which a point is missing would be another score. */
export function refuseNps(element: JsonObject, place: string): Refusal[] {
  const key = panelKey(element);
  if (key['nps'] !== true) return [];
  const path = joined(place, 'nps');
  if (!isOneChoice(element)) return [{ path, reason: 'only for a rating or a question with one answer' }];
  if (key['scores'] !== undefined) {
    return [{ path, reason: 'nps gives its own scores; leave out nps or scores' }];
  }
  const inBase = markMissing(readChoices(element, 'en'), element).filter(({ missing }) => missing === null);
  const missing = npsCodes.filter((wanted) => inBase.every(({ code }) => code !== wanted));
  if (missing.length === 0) return [];
  return [{ path, reason: `expected the codes 0 to 10 in the base; ${missing.join(', ')} not found` }];
}

export function refuseBands(element: JsonObject, place: string): Refusal[] {
  const value = panelKey(element)['bands'];
  if (value === undefined) return [];
  const path = joined(place, 'bands');
  if (!isTypedNumber(element))
    return [{ path, reason: 'only for a typed number (text with inputType number)' }];
  const bands = readBands(value);
  if (bands.length === 0) return [{ path, reason: 'expected at least one band' }];
  return bands.flatMap((band, i) => {
    const reason = reasonAgainst(band, bands[i - 1]);
    return reason === null ? [] : [{ path: joined(path, band.name), reason }];
  });
}

/** Bands lie from low to high, so only the one before can overlap. */
function reasonAgainst(band: Band, before: Band | undefined): string | null {
  if (band.name.trim() === '') return 'a band needs a name';
  if (lowest(band) > highest(band)) return `it ends at ${band.to}, before it starts at ${band.from}`;
  if (before === undefined || highest(before) < lowest(band)) return null;
  return `it overlaps with "${before.name}": nobody can be in two bands`;
}
