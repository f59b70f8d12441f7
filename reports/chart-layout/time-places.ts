/** Where waves stand along a line: by their dates, or evenly when a date is not known or two would come too close. */
import type { Chart, ChartRow } from '../chart.ts';

/** @param span its ends, and how far apart two waves must be for their figures */
export function timePlaces(
  rows: ChartRow[],
  { from, to, least }: { from: number; to: number; least: number },
): number[] {
  const days = rows.map(({ day }) => day ?? Number.NaN);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  if (rows.length === 1) return [(from + to) / 2];
  const dated = days.map((day) => from + ((day - first) / (last - first)) * (to - from));
  // A date that is not known makes every step NaN.
  const apart = dated.slice(1).every((place, i) => place - (dated[i] ?? place) >= least);
  return apart ? dated : days.map((_, i) => from + (i / (rows.length - 1)) * (to - from));
}

/** Halfway between a wave and the one before it. */
export function breakPlaces({ breaks = [] }: Chart, places: number[]): number[] {
  return breaks.flatMap(({ row }) => {
    const [before, after] = [places[row - 1], places[row]];
    return before === undefined || after === undefined ? [] : [(before + after) / 2];
  });
}

/** Of any day, between the waves around it; before the first and after the last as far apart as the nearest two. */
export function placeOnLine(rows: ChartRow[], places: number[], day: number): number {
  const days = rows.map((row) => row.day ?? Number.NaN);
  const after = days.findIndex((one) => one > day);
  const at = Math.min(Math.max((after === -1 ? days.length : after) - 1, 0), Math.max(days.length - 2, 0));
  const [from, to] = [days[at] ?? Number.NaN, days[at + 1] ?? Number.NaN];
  const [start, end] = [places[at] ?? Number.NaN, places[at + 1] ?? Number.NaN];
  return start + ((day - from) / (to - from)) * (end - start);
}
