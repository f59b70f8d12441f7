/** What a reader gets to know of one bar: whose it is, its figure, of how many people, and its margin. */
import type { Chart } from './chart.ts';
import { valueText } from './chart-layout/lanes-grid.ts';
import type { Box, Layout } from './chart-layout/layout.ts';
import { gapsOf } from './chart-layout/months-gaps.ts';

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
  if (chart.shape === 'months') return readMonths(chart, layout);
  const middles = [...new Set(layout.bars.map(middleOf))].toSorted((a, b) => a - b);
  const drawn = [...chart.rows.keys()].filter((row) => hasBar(chart, row));
  // Bars that are not a row's own (as another shape may have them) are not read out under a wrong name.
  if (drawn.length !== middles.length) return [];
  return layout.bars
    .map((bar) => ({ bar, row: drawn[middles.indexOf(middleOf(bar))] ?? 0 }))
    .toSorted((one, other) => one.row - other.row || one.bar.x - other.bar.x)
    .map(({ bar, row }) => ({ box: bar, text: readingOf(chart, row, bar.series) }));
}

/** Each lane from its first period to its last, and what has no figures among them. */
function readMonths(chart: Chart, layout: Layout): BarReading[] {
  const frames = [...layout.frames];
  return chart.series.flatMap((series, lane) => {
    const bars = layout.bars.filter((bar) => bar.series === lane);
    const known = series.values.flatMap((value, row) => (value === null ? [] : [row]));
    const read = known.flatMap((row, i): (BarReading & { row: number })[] => {
      const bar = bars[i];
      const partial = chart.rows[row]?.state === 'small' ? `, ${partialIn(chart)}` : '';
      return bar === undefined ? [] : [{ row, box: bar, text: readingOf(chart, row, lane) + partial }];
    });
    const gaps = gapsOf(series).flatMap(({ from, to }): (BarReading & { row: number })[] => {
      const box = frames.shift();
      return box === undefined ? [] : [{ row: from, box, text: gapText(chart, from, to) }];
    });
    return [...read, ...gaps].toSorted((one, other) => one.row - other.row);
  });
}

function gapText({ rows, hiddenText }: Chart, from: number, to: number): string {
  const [first, last] = [rows[from]?.label ?? '', rows[to - 1]?.label ?? ''];
  return `${first === last ? first : `${first} – ${last}`}: ${hiddenText}`;
}

const partialWords: Record<string, string> = {
  nl: 'niet volledig',
  en: 'not complete',
  fr: 'incomplet',
};

function partialIn({ language }: Chart): string {
  return partialWords[language.slice(0, 2)] ?? 'not complete';
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
