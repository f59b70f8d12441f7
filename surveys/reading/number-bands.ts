/** The entry `bands` of a typed number: { "0": [0, 0], "1-2": [1, 2], "3+": [3, null] }. */
import type { Band, Json } from '../question.ts';
import { isPlainObject } from './json.ts';

/** From low to high, however they are listed: JSON objects do not keep the order of names such as "10" and "2". */
export function readBands(value: Json | undefined): Band[] {
  const listed = isPlainObject(value) ? Object.entries(value) : [];
  const bands = listed.flatMap(([name, ends]) => bandOf(name, ends) ?? []);
  return bands.toSorted((a, b) => lowest(a) - lowest(b));
}

/** Null when it is not [from, to], each a number or null. */
export function bandOf(name: string, ends: Json): Band | null {
  const [from, to] = Array.isArray(ends) && ends.length === 2 ? ends : [];
  return isEnd(from) && isEnd(to) ? { name, from, to } : null;
}

export function lowest({ from }: Band): number {
  return from ?? -Infinity;
}

export function highest({ to }: Band): number {
  return to ?? Infinity;
}

function isEnd(value: Json | undefined): value is number | null {
  return value === null || (typeof value === 'number' && Number.isFinite(value));
}
