/** Of those who answered two waves: did more of them change answer one way than the other? */
import { chiSquareUpper, fUpper } from '../weighting/distributions.ts';

/** People who answered both waves, by answer in the earlier and in the later one. */
export interface Turnover {
  stayedYes: number;
  yesToNo: number;
  noToYes: number;
  stayedNo: number;
}

/** Who changed answer, and how likely so uneven a change is when as many would go as come. */
export interface Matched {
  yesToNo: number;
  noToYes: number;
  /** Chi-square without continuity correction, 1 degree of freedom. */
  statistic: number;
  p: number;
  pExact: number;
}

/** McNemar (1947) with the exact binomial p beside it; null when nobody changed answer. */
export function mcnemar({ yesToNo, noToYes }: Pick<Turnover, 'yesToNo' | 'noToYes'>): Matched | null {
  const changed = yesToNo + noToYes;
  if (changed === 0) return null;
  const statistic = (yesToNo - noToYes) ** 2 / changed;
  const pExact = Math.min(1, 2 * atMost(Math.min(yesToNo, noToYes), changed));
  return { yesToNo, noToYes, statistic, p: chiSquareUpper(statistic, 1), pExact };
}

/** P(X ≤ k) of a fair coin thrown n > k times; a binomial tail is a tail of F. */
function atMost(k: number, n: number): number {
  const [df1, df2] = [2 * (k + 1), 2 * (n - k)];
  return fUpper(df2 / df1, df1, df2);
}
