/** The key `panel` of a question: what its answers mean beyond SurveyJS. */
import type { Choice, Json, JsonObject, Meaning, Net } from '../question.ts';
import { isPlainObject, isScalar, textProperty } from './json.ts';
import { npsNets, npsScores } from './nps.ts';
import { readBands } from './number-bands.ts';
import type { ReadChoice } from './read-choice.ts';

/** Without a key `panel` a question has this meaning: nothing beyond its choices. */
export function readMeaning(element: JsonObject, choices: Choice[]): Meaning {
  const key = panelKey(element);
  const nps = key['nps'] === true;
  const scores = nps ? npsScores() : scoresOf(key['scores']);
  const rated = element['type'] === 'rating' && Object.keys(scores).length === 0;
  return {
    ordered: typeof key['ordered'] === 'boolean' ? key['ordered'] : nps || element['type'] === 'rating',
    nets: nps && key['nets'] === undefined ? npsNets() : netsOf(key['nets']),
    scores: rated ? numbersOf(choices) : scores,
    bands: readBands(key['bands']),
    sensitive: key['sensitive'] === true,
    indicator: textProperty(key, 'indicator'),
    profile: textProperty(key, 'profile'),
    base: textProperty(key, 'base'),
  };
}

/**
 * Says of each choice whether it is outside the base: the codes of `missing`, and SurveyJS's own "don't know" and
 * "refused" unless `"dontKnow": "category"` keeps them in.
 */
export function markMissing(choices: ReadChoice[], element: JsonObject): ReadChoice[] {
  const key = panelKey(element);
  const keepDontKnow = key['dontKnow'] === 'category';
  const missing = codesOf(key['missing']);
  return choices.map((choice) => {
    const own = keepDontKnow ? null : choice.missing;
    return { ...choice, missing: own ?? (missing.includes(choice.code) ? reasonFor(choice.code) : null) };
  });
}

export function panelKey(element: JsonObject): JsonObject {
  const key = element['panel'];
  return isPlainObject(key) ? key : {};
}

export function codesOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter(isScalar).map(String) : [];
}

function reasonFor(code: string): 'dontKnow' | 'notApplicable' {
  return code === 'dontknow' || code === 'refused' ? 'dontKnow' : 'notApplicable';
}

function netsOf(value: Json | undefined): Record<string, Net> {
  const nets = isPlainObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(nets.map(([name, net]) => [name, netOf(net)]));
}

/** A list of codes joins them; { "not": codes } is the rest of the base. */
function netOf(value: Json): Net {
  return isPlainObject(value)
    ? { codes: codesOf(value['not']), not: true }
    : { codes: codesOf(value), not: false };
}

function scoresOf(value: Json | undefined): Record<string, number> {
  const scores = isPlainObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(scores.filter((pair): pair is [string, number] => typeof pair[1] === 'number'));
}

/** A point of a rating counts for its own number. */
function numbersOf(choices: Choice[]): Record<string, number> {
  const numbers = choices.filter(({ code, missing }) => missing === null && Number.isFinite(Number(code)));
  return Object.fromEntries(numbers.map(({ code }) => [code, Number(code)]));
}
