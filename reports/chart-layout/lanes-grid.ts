import type { Chart, ChartSeries } from '../chart.ts';
import { countText, decimalText, percentText } from '../findings/numbers.ts';
import { minor } from './layout.ts';
import { markText } from './mark-text.ts';
import type { Setting } from './layout.ts';
import { namesWidth, nameRow } from './row-labels.ts';
import { textWidth } from './text-width.ts';

/** Where the lanes of a chart stand. */
export interface LanesGrid {
  left: number;
  /** From the zero of one lane to that of the next. */
  step: number;
  width: number;
  /** The longest bar; the rest of a lane is for the figure behind it. */
  longest: number;
  /** The value that the longest bar stands for. */
  top: number;
  /** Names of rows above their bars, for want of room beside them. */
  above: boolean;
  names: number;
}

/** Names beside the lanes where they fit in three lines and leave room for the bars, else above the bars. */
export function divideLanes(chart: Chart, setting: Setting): LanesGrid {
  const { size, width } = setting;
  const count = Math.max(chart.series.length, 1);
  const figures = chart.series.flatMap((series) =>
    series.values.map((value, row) => valueText(chart, value) + markText(series.marks?.[row])),
  );
  const figure = Math.max(...figures.map((text) => textWidth(text, size * minor)), 0);
  const place = (names: number, above: boolean): LanesGrid => {
    const left = above ? 0 : names + size;
    const gap = above ? size * 0.4 : size * 0.6;
    const lane = (width - left - gap * (count - 1)) / count;
    const longest = lane - figure - size * 0.3;
    return { left, step: lane + gap, width: lane, longest, top: topOf(chart), above, names };
  };
  const names = namesWidth(chart, setting, { least: size * 4, most: width * 0.31 });
  const beside = place(names, false);
  const short = chart.rows.every((row) => nameRow(row, setting, names).lines.length <= 3);
  return short && beside.longest >= size * 2 ? beside : place(width, true);
}

export function valueText(chart: Chart, value: number | null): string {
  if (value === null) return '–';
  if (chart.unit === 'share') return percentText(value, chart.language);
  return chart.unit === 'count' ? countText(value, chart.language) : decimalText(value, chart.language);
}

/** The end of the scale: the chart's own for means, else the largest value. Zero is always its start. */
export function topOf(chart: Chart): number {
  if (chart.unit === 'mean') return Math.max(chart.max, ...chart.series.flatMap(reachOf));
  return Math.max(...chart.series.flatMap(reachOf), 0.01);
}

/** How far the bars and their whiskers go. */
function reachOf({ values, intervals }: ChartSeries): number[] {
  return values.map((value, row) => Math.max(value ?? 0, intervals?.[row]?.high ?? 0));
}
