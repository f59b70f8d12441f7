/** Where waves stand along a line: by their dates, or evenly when a date is not known. */
import type { Chart, ChartRow } from '../chart.ts';

export function timePlaces(rows: ChartRow[], { from, to }: { from: number; to: number }): number[] {
  const days = rows.map(({ day }) => day ?? Number.NaN);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const known = days.every((day) => Number.isFinite(day)) && last > first;
  if (rows.length === 1) return [(from + to) / 2];
  return days.map((day, i) => {
    const part = known ? (day - first) / (last - first) : i / (rows.length - 1);
    return from + part * (to - from);
  });
}

/** Halfway between a wave and the one before it. */
export function breakPlaces({ breaks = [] }: Chart, places: number[]): number[] {
  return breaks.flatMap(({ row }) => {
    const [before, after] = [places[row - 1], places[row]];
    return before === undefined || after === undefined ? [] : [(before + after) / 2];
  });
}
