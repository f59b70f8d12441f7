/** Whether counting again what a bundle holds gives the release it holds. */
import type { Json } from '../../surveys/question.ts';
import { isPlainObject } from '../../surveys/reading/json.ts';
import { makeRelease, type Release, type ReleaseInput } from '../disclosure/release.ts';

/** Of its size: another machine may differ in the last digit of a number. */
const closeEnough = 1e-10;

/**
 * The first place in which the two differ, with both values; null when all is the same: tables, tests, weights.
 * @param input what the release is said to be made from (studyInput)
 * @throws AnswerRefused
 */
export function recountDifference(release: Release, input: ReleaseInput): string | null {
  return firstDifference(asJson(release), asJson(makeRelease(input)), []);
}

function firstDifference(held: Json | undefined, counted: Json | undefined, place: string[]): string | null {
  if (isSame(held, counted)) return null;
  const [a, b] = [partsOf(held), partsOf(counted)];
  if (a === null || b === null) {
    return `${place.join('.')}: the bundle has ${shown(held)}, counted again it is ${shown(counted)}`;
  }
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    const difference = firstDifference(a.get(key), b.get(key), [...place, key]);
    if (difference !== null) return difference;
  }
  return null;
}

function isSame(held: Json | undefined, counted: Json | undefined): boolean {
  if (typeof held !== 'number' || typeof counted !== 'number') return held === counted;
  return Math.abs(held - counted) <= closeEnough * Math.max(1, Math.abs(held));
}

/** Null for what has no parts. */
function partsOf(value: Json | undefined): Map<string, Json> | null {
  if (Array.isArray(value)) return new Map(value.map((part, i) => [String(i), part]));
  return isPlainObject(value) ? new Map(Object.entries(value)) : null;
}

function shown(value: Json | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 80);
}

function asJson(release: Release): Json {
  return JSON.parse(JSON.stringify(release)) as Json;
}
