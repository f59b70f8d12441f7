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
