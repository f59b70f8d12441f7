/** Second pass: what is derived from counts. A share is never stored, a count is never made again. */
import { tQuantile975 } from '../weighting/distributions.ts';
import { varianceOf } from '../weighting/estimate.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import { strataIn } from './column-sums.ts';
import {
  effectiveBaseOf,
  meanEstimate,
  meanOf,
  type ColumnBase,
  type ColumnValues,
} from './column-values.ts';
import type { ColumnCounts } from './counts.ts';
import type { Cell, Mean, Measure, Missing } from './crosstab.ts';
import { intervalOf, type IntervalMethod, type IntervalTerms } from './intervals.ts';

export const noBase: Missing = { missing: 'no base' };

/** How the shares of a wave are measured. */
export interface Measuring {
  engine: VarianceEngine;
  method: IntervalMethod;
}

/** What the intervals of a column need, made once a column. */
export function intervalTerms(
  counts: ColumnCounts | undefined,
  base: ColumnBase | undefined,
  { design, df }: VarianceEngine,
): IntervalTerms {
  const [only, another] = design.strata;
  const strata = counts === undefined ? 1 : strataIn(counts.base, design);
  return {
    correction: another === undefined ? (only?.correction ?? 1) : 1,
    df,
    columnDf: (base?.people ?? 0) - strata,
  };
}

/** Share of the base, 0-1, weighted, with its linearised standard error and 95 % interval; Missing without a base. */
export function cellOf(
  values: ColumnValues,
  terms: IntervalTerms,
  { engine, method }: Measuring,
): Cell | Missing {
  const { people: base, sum: n } = values;
  if (base === 0) return noBase;
  const share = Math.min(1, meanOf(values));
  const variance = varianceOf(engine, meanEstimate(engine, values));
  const estimate = { share, variance, base, effectiveBase: effectiveBaseOf(values) };
  // Without two people in some stratum nothing shows how answers vary: no error is known, which is not an error of 0.
  const isKnown = base > 1 && engine.df > 0;
  const interval = isKnown ? intervalOf(method, estimate, terms) : null;
  return {
    n,
    weighted: values.values.weighted,
    share,
    se: isKnown ? Math.sqrt(variance) : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    letters: '',
    versusRest: null,
  };
}

/**
 * Weighted mean with its linearised standard error and t interval; Missing without a base.
 * @param values counted from the pivot
 */
export function meanCellOf(
  values: ColumnValues,
  { pivot, df }: { pivot: number; df: number },
  median: Measure,
  engine: VarianceEngine,
): Mean | Missing {
  if (values.people === 0) return noBase;
  const value = pivot + meanOf(values);
  if (df < 1) return { value, se: null, low: null, high: null, median };
  const se = Math.sqrt(varianceOf(engine, meanEstimate(engine, values)));
  const reach = tQuantile975(df) * se;
  return { value, se, low: value - reach, high: value + reach, median };
}
