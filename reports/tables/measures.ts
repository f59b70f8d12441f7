/** Second pass: what is derived from counts. A share is never stored, a count is never made again. */
import type { Atom, VarianceEngine } from '../weighting/variance.ts';
import { tQuantile975 } from '../weighting/distributions.ts';
import { effectivePeople, peopleIn, strataIn, weightIn } from './column-sums.ts';
import type { ColumnCounts } from './counts.ts';
import type { Cell, Mean, Measure, Missing } from './crosstab.ts';
import { intervalOf, type IntervalMethod } from './intervals.ts';
import { linearisedMean, type Moments } from './moments.ts';

export const noBase: Missing = { missing: 'no base' };

/** What a column is measured with; made once a column. */
export interface ColumnMeasures {
  base: number;
  weight: number;
  effectiveBase: number;
  /** Degrees of freedom of the column: its people minus the strata among them. */
  df: number;
}

export function measureColumn({ base }: ColumnCounts, { design }: VarianceEngine): ColumnMeasures {
  const people = peopleIn(base);
  return {
    base: people,
    weight: weightIn(base, design),
    effectiveBase: effectivePeople(base, design),
    df: people - strataIn(base, design),
  };
}

/** z of a share in one column: (1-p)/W for those who gave the answer, -p/W for the rest of the base. Särndal et al. (1992). */
export function shareAtoms(row: Float64Array, base: Float64Array, share: number, weight: number): Atom[] {
  const others = base.map((n, c) => n - (row[c] ?? 0));
  return [
    { value: (1 - share) / weight, people: row },
    { value: -share / weight, people: others },
  ];
}

/** Share of the base, 0-1, weighted, with its linearised standard error and 95 % interval; Missing without a base. */
export function cellOf(
  counts: ColumnCounts,
  row: number,
  column: ColumnMeasures,
  { engine, method }: { engine: VarianceEngine; method: IntervalMethod },
): Cell | Missing {
  const own = counts.rows[row];
  if (column.base === 0 || own === undefined) return noBase;
  const weighted = weightIn(own, engine.design);
  const share = Math.min(1, weighted / column.weight);
  const linearised = engine.lineariseShare(own, counts.base, { share, weight: column.weight });
  const variance = Math.max(0, engine.variance(linearised));
  const estimate = { share, variance, base: column.base, effectiveBase: column.effectiveBase };
  const correction = engine.design.strata.length === 1 ? (engine.design.strata[0]?.correction ?? 1) : 1;
  const interval = intervalOf(method, estimate, { correction, df: engine.df, columnDf: column.df });
  return {
    n: peopleIn(own),
    weighted,
    share,
    se: column.base < 2 ? null : Math.sqrt(variance),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    letters: '',
    versusRest: null,
  };
}

/** Weighted mean with its linearised standard error and t interval; Missing without a base. */
export function meanOf(moments: Moments, engine: VarianceEngine, median: Measure): Mean | Missing {
  const people = peopleIn(moments.people);
  if (people === 0) return noBase;
  const { mean: value, linearised } = linearisedMean(moments, engine);
  const df = people - strataIn(moments.people, engine.design);
  if (df < 1) return { value, se: null, low: null, high: null, median };
  const se = Math.sqrt(Math.max(0, engine.variance(linearised)));
  const reach = tQuantile975(df) * se;
  return { value, se, low: value - reach, high: value + reach, median };
}
