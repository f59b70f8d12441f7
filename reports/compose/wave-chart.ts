/** What a question is followed for, over the waves: a line with its interval, for everybody and for each group. */
import type { Chart, ChartSeries, Interval } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import type { WaveLine, WavePoint } from '../disclosure/wave-line.ts';
import { conclusionsOf } from '../findings/conclusions.ts';
import { percentText } from '../findings/numbers.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { chartColumns } from './chart-columns.ts';
import { aroundChart } from './chart-frame.ts';
import { colourOf } from './chart-of.ts';
import { needsOf, type Composing } from './composing.ts';
import { dayNumber } from '../figures/day-number.ts';
import { followedLines, type Followed } from './followed-lines.ts';
import { inkOn } from './palette.ts';

/** More lanes than this are too narrow for a line. */
const mostLanes = 7;

/** None for a question that is not followed, or in its first wave. */
export function waveChart(composing: Composing, table: Crosstab): Chart[] {
  const { phrases, language } = composing;
  const followed = followedLines(composing, table);
  if (followed === null) return [];
  const { total, label } = followed;
  const frame = aroundChart(composing, table, [], chartColumns(composing, table, null));
  const title = phrases.waves.caption(label);
  const series = lanesOf(composing, table, followed);
  const figures = total.points.map(
    ({ wave, share }) => `${wave} ${isMissing(share) ? '–' : percentText(share, language)}`,
  );
  return [
    {
      ...frame,
      id: `grafiek-${composing.anchors.get(keyOf(table)) ?? ''}-verloop`,
      title,
      alt: [`${title}.`, changeSaid(composing, table), `${figures.join(', ')}.`]
        .filter((sentence) => sentence !== '')
        .join(' '),
      shape: 'lines',
      unit: 'share',
      max: highest(series),
      rows: total.points.map(({ wave }) => ({
        label: wave,
        state: 'plain',
        setApart: false,
        ...dayOf(composing, wave),
      })),
      series,
      breaks: breaksOf(composing, total),
    },
  ];
}

function lanesOf(composing: Composing, table: Crosstab, { total, lines }: Followed): ChartSeries[] {
  const columns = chartColumns(composing, table, composing.release.banner[0] ?? null);
  const shown = columns.slice(0, mostLanes).flatMap((column) => {
    const line = lines.find((one) => one.column === column.place);
    return line === undefined ? [] : [{ ...column, line }];
  });
  return shown.map(({ head, line, state }, i) => {
    const colour = colourOf(composing, i);
    const points = total.points.map(({ wave }) => line.points.find((one) => one.wave === wave));
    return {
      label: head,
      colour,
      ink: inkOn(colour),
      state,
      values: points.map(shareOf),
      intervals: points.map(intervalOf),
    };
  });
}

function shareOf(point: WavePoint | undefined): number | null {
  return point === undefined || isMissing(point.share) ? null : point.share;
}

function intervalOf(point: WavePoint | undefined): Interval | null {
  const { low = null, high = null } = point ?? {};
  return shareOf(point) === null || low === null || high === null ? null : { low, high };
}

/** The end of the scale: the next ten percent above everything drawn. */
export function highest(series: ChartSeries[]): number {
  const all = series.flatMap(({ values, intervals = [] }) => [
    ...values.map((value) => value ?? 0),
    ...intervals.map((interval) => interval?.high ?? 0),
  ]);
  return Math.min(1, Math.max(0.1, Math.ceil(Math.max(...all) * 10) / 10));
}

function dayOf({ release }: Composing, wave: string): { day?: number } {
  const days = release.waveDays[wave];
  return days === undefined ? {} : { day: (dayNumber(days[0]) + dayNumber(days[1])) / 2 };
}

/** A wave that may not be compared with the last: the line is broken behind it. */
function breaksOf({ phrases }: Composing, line: WaveLine): NonNullable<Chart['breaks']> {
  const rows = new Map(line.breaks.map(({ from, reason }) => [from + 1, reason]));
  return [...rows].map(([row, reason]) => ({
    row,
    text: phrases.waves.broken(phrases.conclusions.incomparable[reason]),
  }));
}

function changeSaid(composing: Composing, table: Crosstab): string {
  const kinds = ['change', 'no change', 'not comparable'];
  return conclusionsOf(table, needsOf(composing, table), composing.release.lines)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join(' ');
}
