/** Chance that is the same every run: a small generator of numbers (mulberry32) and what the tests draw with it. */
export interface Draw {
  /** A number from 0 up to 1. */
  number(): number;
  below(limit: number): number;
  oneOf<Item>(items: readonly Item[]): Item;
  some<Item>(items: readonly Item[]): Item[];
  chance(share: number): boolean;
}

export function seeded(seed: number): Draw {
  let state = seed;
  const number = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(number() * limit);
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('nothing to draw from');
    return item;
  };
  return {
    number,
    below,
    oneOf,
    chance: (share) => number() < share,
    some: (items) => items.filter(() => number() < 0.5),
  };
}
