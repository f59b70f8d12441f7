/** What a reader gets to know of one bar: whose it is, its figure, of how many people, and its margin. */
import type { Chart } from './chart.ts';
import { valueText } from './chart-layout/lanes-grid.ts';
import type { Box, Layout } from './chart-layout/layout.ts';

export interface BarReading {
  box: Box;
  text: string;
}

const between: Record<string, (low: string, high: string) => string> = {
  nl: (low, high) => `met 95\u00a0% zekerheid tussen ${low} en ${high}`,
  en: (low, high) => `with 95% confidence between ${low} and ${high}`,
  fr: (low, high) => `avec 95\u00a0% de certitude entre ${low} et ${high}`,
};

/** Each bar of a layout with its words, row by row from left to right. */
export function readBars(chart: Chart, layout: Layout): BarReading[] {
  const middles = [...new Set(layout.bars.map(middleOf))].toSorted((a, b) => a - b);
  const drawn = [...chart.rows.keys()].filter((row) => hasBar(chart, row));
  // Bars that are not a row's own (as another shape may have them) are not read out under a wrong name.
  if (drawn.length !== middles.length) return [];
  return layout.bars
    .map((bar) => ({ bar, row: drawn[middles.indexOf(middleOf(bar))] ?? 0 }))
    .toSorted((one, other) => one.row - other.row || one.bar.x - other.bar.x)
    .map(({ bar, row }) => ({ box: bar, text: readingOf(chart, row, bar.series) }));
}

function middleOf({ y, height }: Box): number {
  return Math.round((y + height / 2) * 10);
}

function hasBar(chart: Chart, row: number): boolean {
  if (chart.rows[row]?.state === 'hidden') return false;
  return chart.series.some(({ state, values }) => state !== 'hidden' && (values[row] ?? 0) > 0);
}

/** "75 jaar en ouder, heel tevreden: 28 %, n = 48, met 95 % zekerheid tussen 17 % en 42 %" */
function readingOf(chart: Chart, row: number, lane: number): string {
  const series = chart.series[lane];
  const names = [chart.rows[row]?.label ?? '', chart.series.length > 1 ? (series?.label ?? '') : ''];
  const figure = valueText(chart, series?.values[row] ?? null);
  const said = `${names.filter((name) => name !== '').join(', ')}: ${figure}`;
  return [said, baseOf(chart, row, lane), marginOf(chart, row, lane)]
    .filter((part) => part !== '')
    .join(', ');
}

/** Of a row it stands behind the bars, of a lane under its head. */
function baseOf(chart: Chart, row: number, lane: number): string {
  const n = chart.asides?.find(({ head }) => head === 'n')?.texts[row] ?? '';
  return n === '' ? (chart.series[lane]?.note ?? '') : `n = ${n}`;
}

function marginOf(chart: Chart, row: number, lane: number): string {
  const interval = chart.series[lane]?.intervals?.[row] ?? null;
  if (interval === null) return '';
  const say = between[chart.language.slice(0, 2)] ?? between['en'];
  return say?.(valueText(chart, interval.low), valueText(chart, interval.high)) ?? '';
}
