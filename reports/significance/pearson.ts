/** The unweighted table of answers by groups. */
import type { Contingency } from '../tables/table-tests.ts';
import { chiSquareUpper } from '../weighting/distributions.ts';
import { fisherExact } from './fisher.ts';

/**
 * Pearson's chi-square without continuity correction, Cramér's V, and Cochran's flag for small expected counts.
 * @param people row by row; @param columns at least two, as rows; none of them without people
 */
export function pearson(people: number[], columns: number): Contingency {
  const rows = people.length / columns;
  const rowSums = Array.from({ length: rows }, (_, i) => total(people.slice(i * columns, (i + 1) * columns)));
  const columnSums = Array.from({ length: columns }, (_, j) =>
    total(people.filter((_, k) => k % columns === j)),
  );
  const n = total(people);
  const expected = people.map((_, k) => {
    return ((rowSums[Math.floor(k / columns)] ?? 0) * (columnSums[k % columns] ?? 0)) / n;
  });
  const statistic = total(people.map((found, k) => (found - (expected[k] ?? 0)) ** 2 / (expected[k] ?? 1)));
  const df = (rows - 1) * (columns - 1);
  const below = expected.filter((one) => one < 5).length;
  const smallExpected = below > 0.2 * expected.length || expected.some((one) => one < 1);
  return {
    statistic,
    df,
    p: chiSquareUpper(statistic, df),
    cramersV: Math.sqrt(statistic / (n * (Math.min(rows, columns) - 1))),
    smallExpected,
    fisher: smallExpected && people.length === 4 ? fisherExact(people) : null,
  };
}

function total(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
