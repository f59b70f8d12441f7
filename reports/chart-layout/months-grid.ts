import type { Chart } from '../chart.ts';
import { breakPlaces } from './time-places.ts';
import type { Setting } from './layout.ts';

/** Where the columns of a chart over months stand, the same in each of its lanes. */
export interface MonthsGrid {
  /** From the middle of one column to the next. */
  step: number;
  bar: number;
  width: number;
  /** The middle of each row's column. */
  places: number[];
  /** Of the lines at breaks in the series. */
  breaks: number[];
}

/** Of the type size: a few years need no wider columns. */
const widestStep = 4.5;

export function divideMonths(chart: Chart, { width, size }: Setting): MonthsGrid {
  const step = Math.min(width / Math.max(chart.rows.length, 1), size * widestStep);
  const places = chart.rows.map((_, row) => (row + 0.5) * step);
  return {
    step,
    bar: step * (step < size ? 0.82 : 0.7),
    width: step * chart.rows.length,
    places,
    breaks: breakPlaces(chart, places),
  };
}
