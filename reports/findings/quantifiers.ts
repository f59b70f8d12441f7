/**
 * Which words a share may be called by. The conditions are on the weighted, unrounded share p and its 95 % interval.
 * Words that compare waves or ages need a test: wave-conclusions.ts, age-line.ts.
 */

/** Bounds of the 95 % interval, 0-1. */
export interface Interval {
  low: number;
  high: number;
}

export type Quantifier =
  | { kind: 'everyone' }
  | { kind: 'nine in ten' | 'quarter' | 'third' | 'two thirds' }
  | { kind: 'about half' | 'more than half' | 'majority' | 'minority' }
  /** "ruim" and "bijna": at most three points past or short of a mark, in percent. */
  | { kind: 'above' | 'below'; mark: number };

const marks = [10, 20, 25, 30, 33, 40, 50, 60, 67, 70, 75, 80, 90];
const parts = [
  { kind: 'quarter', percent: 25 },
  { kind: 'third', percent: 100 / 3 },
  { kind: 'two thirds', percent: 200 / 3 },
] as const;

/** Binary fractions: 0.97 * 100 is a little less than 97. */
const hair = 1e-9;

/**
 * Everything the share may be called, the first first: everyone, nine in ten, a quarter or third, half, above or below
 * the nearest mark, a majority or minority. Empty when only the figure itself will do.
 * @param share 0-1, weighted and unrounded
 * @param interval null when there is none: then nothing is said that needs one
 */
export function quantifiersOf(share: number, interval: Interval | null): Quantifier[] {
  const p = share * 100;
  return [...fixedParts(p), ...halves(p, interval), ...nearMarks(p), ...sides(interval)];
}

function fixedParts(p: number): Quantifier[] {
  const near = parts
    .filter(({ percent }) => Math.abs(p - percent) <= 1.5 + hair)
    .map(({ kind }) => ({ kind }));
  if (p >= 97 - hair) return [{ kind: 'everyone' }, ...near];
  return p >= 88 - hair && p < 92 - hair ? [{ kind: 'nine in ten' }, ...near] : near;
}

/** "More than half" claims nothing of the interval, so where that holds 50 the share is first of all about half. */
function halves(p: number, interval: Interval | null): Quantifier[] {
  if (p <= 50 + hair || p > 55 + hair) return [];
  const holdsHalf = interval !== null && interval.low <= 0.5 && interval.high >= 0.5;
  return holdsHalf ? [{ kind: 'about half' }, { kind: 'more than half' }] : [{ kind: 'more than half' }];
}

/** The nearest mark first; of two as near, the one it is above. */
function nearMarks(p: number): Quantifier[] {
  return marks
    .map((mark) => ({ mark, distance: p - mark }))
    .filter(({ distance }) => Math.abs(distance) > hair && Math.abs(distance) <= 3 + hair)
    .toSorted((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.mark - b.mark)
    .map(({ mark, distance }) => ({ kind: distance > 0 ? 'above' : 'below', mark }));
}

function sides(interval: Interval | null): Quantifier[] {
  if (interval === null) return [];
  if (interval.low > 0.5) return [{ kind: 'majority' }];
  return interval.high < 0.5 ? [{ kind: 'minority' }] : [];
}
