import type { ChartSeries } from '../chart.ts';

/** Rows that follow one another without figures. */
export function gapsOf({ values }: ChartSeries): { from: number; to: number }[] {
  const gaps: { from: number; to: number }[] = [];
  values.forEach((value, row) => {
    if (value !== null) return;
    const last = gaps.at(-1);
    if (last?.to === row) last.to = row + 1;
    else gaps.push({ from: row, to: row + 1 });
  });
  return gaps;
}
