/** Chance that can be repeated: the same seed gives the same demo municipality, byte for byte. */

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

/** Mulberry32, 32 bits of state: good enough for made-up people, never for keys or tokens. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(low: number, high: number, random: Random): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** @throws Error when the list is empty. */
export function pickOne<T>(list: readonly T[], random: Random): T {
  const picked = list[Math.floor(random() * list.length)];
  if (picked === undefined) throw new Error('Cannot pick from an empty list.');
  return picked;
}

/** A copy in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return sortedBy(list, random);
}

/** A copy, lowest score first; the score is taken once for each item. */
export function sortedBy<T>(list: readonly T[], score: (item: T) => number): T[] {
  return list
    .map((item) => ({ item, score: score(item) }))
    .toSorted((a, b) => a.score - b.score)
    .map(({ item }) => item);
}

/** UUID version 4 in shape, from the seed. */
export function seededUuid(random: Random): string {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  const variant = pickOne(['8', '9', 'a', 'b'], random);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${variant}${hex(3)}-${hex(12)}`;
}
