/** What changed in each column, as `trend` prints it. */
import { unweightedChange, type UnweightedChange } from '../../reports/significance/change-unweighted.ts';
import type { SeriesChange, Verdict } from '../../reports/significance/series.ts';
import type { Measure, Missing } from '../../reports/tables/crosstab.ts';
import type { TrendColumn } from './trend-columns.ts';
import type { TrendPoint } from './trend-points.ts';
import type { ColumnSeries } from './trend-series.ts';

/** Keys in this order. */
export interface TrendChange {
  from: string;
  to: string;
  column: TrendColumn;
  difference: Measure;
  se: Measure;
  p: number | null;
  overlap: Measure;
  verdict: Verdict | null;
  pHolm: number | null;
  low: number | null;
  high: number | null;
  method: SeriesChange['method'] | null;
  statistic: number | null;
  df: number | null;
  seIfIndependent: Measure;
  /** Null for a mean, and unless nothing is hidden: it counts who changed answer. */
  unweighted: UnweightedChange | null;
}

/** Wave to wave, then first to last; a step to or from a wave that has no such column is left out. */
export function changesOf(series: ColumnSeries, isOpen: boolean): TrendChange[] {
  const last = series.points.length - 1;
  const steps = series.points.flatMap((_, t): [number, number][] => (t === 0 ? [] : [[t - 1, t]]));
  if (last > 1) steps.push([0, last]);
  return steps.flatMap(([from, to]) => {
    const [earlier, later] = [series.points[from] ?? null, series.points[to] ?? null];
    if (earlier === null || later === null) return [];
    const between = { from: earlier.wave, to: later.wave, column: series.column };
    const change = series.changes.find((one) => one.from === from && one.to === to);
    if (change === undefined) return [{ ...between, ...hiddenChange(whyHidden(earlier, later)) }];
    return [{ ...between, ...shownChange(change), unweighted: isOpen ? uncovered(series, change) : null }];
  });
}

function shownChange(change: SeriesChange): Omit<TrendChange, 'from' | 'to' | 'column' | 'unweighted'> {
  const { difference, se, p, overlap, verdict, pHolm, low, high, method, statistic, df, seIfIndependent } =
    change;
  return { difference, se, p, overlap, verdict, pHolm, low, high, method, statistic, df, seIfIndependent };
}

function hiddenChange(why: Missing): Omit<TrendChange, 'from' | 'to' | 'column'> {
  const tests = { pHolm: null, low: null, high: null, method: null, statistic: null, df: null };
  return {
    difference: why,
    se: why,
    p: null,
    overlap: why,
    verdict: null,
    ...tests,
    seIfIndependent: why,
    unweighted: null,
  };
}

function whyHidden(...points: TrendPoint[]): Missing {
  const figures = points.map(({ share, mean }) => share ?? mean);
  return figures.find((figure) => typeof figure === 'object') ?? { missing: 'no base' };
}

function uncovered({ estimates }: ColumnSeries, { from, to }: SeriesChange): UnweightedChange | null {
  const [earlier, later] = [estimates[from] ?? null, estimates[to] ?? null];
  if (earlier === null || later === null || earlier.kind === 'mean') return null;
  return unweightedChange(earlier, later);
}
