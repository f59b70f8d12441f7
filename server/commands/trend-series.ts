/** The series of each column, made only of figures that are shown. */
import { observe, within } from '../../reports/significance/observed.ts';
import { numberPersons } from '../../reports/significance/persons.ts';
import { seriesOf, type Series } from '../../reports/significance/series.ts';
import { waveEstimate, type WaveEstimate } from '../../reports/significance/waves.ts';
import { everyColumn, groupOf, isSameColumn, type TrendColumn } from './trend-columns.ts';
import type { TrendIndicator } from './trend-indicator.ts';
import { isShown, type TrendPoint } from './trend-points.ts';
import type { TrendWave } from './trend-waves.ts';

export interface ColumnSeries extends Series {
  column: TrendColumn;
  /** By wave; null where the wave has no such column, or lacks the answer. */
  points: (TrendPoint | null)[];
  /** Null too where the figure is hidden. */
  estimates: (WaveEstimate | null)[];
}

/** @param points by wave */
export function seriesByColumn(
  waves: TrendWave[],
  indicator: TrendIndicator,
  points: TrendPoint[][],
  years: number[] | null,
): ColumnSeries[] {
  const persons = numberPersons(waves.map(({ study }) => study.people.map(({ id }) => id)));
  const rules = { testMinimum: waves[0]?.policy.testMinimum ?? 0, years };
  return everyColumn(points.map((wave) => wave.map(({ column }) => column))).map((column) => {
    const own = points.map((wave) => wave.find((point) => isSameColumn(point.column, column)) ?? null);
    const estimates = waves.map((wave, t) => {
      const [point, variable] = [own[t] ?? null, indicator.variables[t]];
      if (point === null || !isShown(point) || variable === undefined) return null;
      const observed = observe(wave.sample.dataset, variable, indicator.measured);
      const inside = observed && within(observed, ...groupOf(wave.sample, column));
      return inside && waveEstimate(wave.sample.engine, inside, persons[t] ?? new Int32Array(0));
    });
    return { column, points: own, estimates, ...seriesOf(estimates, rules) };
  });
}
