/** Is the share (or mean) in one column another than in the next? */
import { normalTwoSided, tTwoSided } from '../weighting/distributions.ts';
import {
  effectiveBaseOf,
  isAllOrNone,
  meanEstimate,
  meanOf,
  type ColumnValues,
} from '../tables/column-values.ts';
import { unlessRounding, varianceOf, type Estimate } from '../weighting/estimate.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

export interface Difference {
  difference: number;
  /** The one the test was made with. */
  se: number;
  statistic: number;
  p: number;
}

/** A column ready to be compared; they share nobody. */
export interface Side {
  column: ColumnValues;
  mean: number;
  estimate: Estimate;
  variance: number;
}

export function sideOf(engine: VarianceEngine, column: ColumnValues): Side {
  const estimate = meanEstimate(engine, column);
  return { column, mean: meanOf(column), estimate, variance: varianceOf(engine, estimate) };
}

/**
 * t = (a - b) / √(Va + Vb - 2 Cab) with the degrees of freedom of the wave. A share of 0 or 100 % has no linearised
 * variance of its own: then a pooled z with Kish's effective bases. Null where that too is undefined (all or nobody in
 * both), or where the weighting fixes the difference.
 */
export function shareDifference(engine: VarianceEngine, a: Side, b: Side): Difference | null {
  if (!isAllOrNone(a.column) && !isAllOrNone(b.column)) return meanDifference(engine, a, b);
  const [first, second] = [exactly(a), exactly(b)];
  const test = pooledZ(first, second);
  if (test === null) return null;
  return { ...test, difference: first.share - second.share, p: normalTwoSided(test.statistic) };
}

/** Where nobody or everybody gave the answer, no rounding rest of weights may say otherwise. */
function exactly({ column, mean }: Side): { share: number; n: number } {
  const share = column.sum === 0 ? 0 : column.sum === column.people ? 1 : mean;
  return { share, n: effectiveBaseOf(column) };
}

export function meanDifference(engine: VarianceEngine, a: Side, b: Side): Difference | null {
  const scale = a.estimate.scale + b.estimate.scale;
  const variance = a.variance + b.variance - 2 * engine.apart(a.estimate.traits, b.estimate.traits);
  if (unlessRounding(variance, scale) === 0) return null;
  const [difference, se] = [a.mean - b.mean, Math.sqrt(variance)];
  return { difference, se, statistic: difference / se, p: tTwoSided(difference / se, engine.df) };
}

/** z of two shares with one pooled variance, as in a two by two chi-square without correction; n need not be whole. */
export function pooledZ(
  a: { share: number; n: number },
  b: { share: number; n: number },
): { se: number; statistic: number } | null {
  const pooled = (a.n * a.share + b.n * b.share) / (a.n + b.n);
  const se = Math.sqrt(Math.max(0, pooled * (1 - pooled) * (1 / a.n + 1 / b.n)));
  return se > 1e-12 ? { se, statistic: (a.share - b.share) / se } : null;
}
