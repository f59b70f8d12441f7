/** One year beside the year before: only where both were counted in the same way, over the same months. */
import type { PeriodFigure } from './period-figure.ts';
import { yearOf } from './periods.ts';
import type { SeriesBreak } from './service-figures.ts';

export interface YearChange {
  from: number;
  to: number;
  difference: number;
  /** Of the year before, 0.074 for 7.4 % more; null when that was nothing. */
  ratio: number | null;
}

export type NoChange = { missing: 'no earlier year' | 'coverage differs' | 'series break' };

/** @param points of years, "2021" */
export function yearOnYear(
  points: PeriodFigure[],
  year: number,
  breaks: SeriesBreak[],
): YearChange | NoChange {
  const [before, now] = [year - 1, year].map((one) => points.find(({ period }) => period === String(one)));
  if (before === undefined || now === undefined || before.value === null || now.value === null)
    return { missing: 'no earlier year' };
  if (before.why !== null || now.why !== null) return { missing: 'coverage differs' };
  if (breaks.some((one) => breaksBetween(one, year))) return { missing: 'series break' };
  return changeOf(before.value, now.value);
}

export function changeOf(from: number, to: number): YearChange {
  return { from, to, difference: to - from, ratio: from === 0 ? null : (to - from) / from };
}

/** A break in January of the earlier year leaves both years after it. */
export function breaksBetween({ month }: SeriesBreak, year: number): boolean {
  return month > `${year - 1}-01` && yearOf(month) <= year;
}

export function hasChange(change: YearChange | NoChange): change is YearChange {
  return !('missing' in change);
}
