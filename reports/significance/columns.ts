/** Every two groups compared in each row, and the letters that show it in a table. */
import type { PairTests, Ps } from '../tables/table-tests.ts';
import { adjusted, type Adjustment } from './adjust.ts';
import type { Difference, Side } from './two-shares.ts';

/** All pairs of columns of a banner variable, in order: 0-1, 0-2, ..., 1-2, ... */
export function pairsOf(columns: number): [number, number][] {
  return Array.from({ length: columns }, (_, a) => a).flatMap((a) =>
    Array.from({ length: columns - a - 1 }, (_, k): [number, number] => [a, a + 1 + k]),
  );
}

/** The pairs of one row. */
export interface RowPairs {
  pairs: [number, number][];
  /** Null where a pair is not tested. */
  differences: (Difference | null)[];
  p: Ps;
  pAdjusted: Ps;
}

/**
 * @param pairs positions in `sides`, as `pairsOf` lists them
 * @param sides a column each, null for one that takes no part (small, hidden): the family is only what is tested
 * @param compare how two columns are compared; null where that is not defined
 */
export function comparePairs(
  pairs: [number, number][],
  sides: (Side | null)[],
  compare: (a: Side, b: Side) => Difference | null,
  adjustment: Adjustment = 'holm',
): RowPairs {
  const differences = pairs.map(([a, b]) => {
    const [first, second] = [sides[a] ?? null, sides[b] ?? null];
    return first === null || second === null ? null : compare(first, second);
  });
  const p = differences.map((one) => one?.p ?? null);
  return { pairs, differences, p, pAdjusted: adjusted(p, adjustment) };
}

/**
 * A column's letters name the columns it is significantly higher than, at .05 after adjustment.
 * @param columns of the banner variable, tested or not: its first group is A
 */
export function lettersOf({ pairs, differences, pAdjusted }: RowPairs, columns: number): string[] {
  const lower = Array.from({ length: columns }, (): number[] => []);
  pairs.forEach(([a, b], k) => {
    const difference = differences[k]?.difference ?? 0;
    if ((pAdjusted[k] ?? 1) >= 0.05) return;
    if (difference > 0) lower[a]?.push(b);
    else lower[b]?.push(a);
  });
  return lower.map((others) =>
    others
      .toSorted((a, b) => a - b)
      .map(letter)
      .join(''),
  );
}

/** A to Z, then the number of the column. */
export function letter(column: number): string {
  return column < 26 ? String.fromCodePoint(65 + column) : `(${column + 1})`;
}

/** @param rows code of each row and its pairs */
export function pairTests(groups: { code: string }[], rows: [string, RowPairs][]): PairTests {
  return {
    columns: pairCodes(groups),
    rows: Object.fromEntries(rows.map(([code, { p, pAdjusted }]) => [code, { p, pHolm: pAdjusted }])),
  };
}

export function pairCodes(groups: { code: string }[]): [string, string][] {
  return pairsOf(groups.length).map(([a, b]) => [groups[a]?.code ?? '', groups[b]?.code ?? '']);
}
