import type { Chart, ChartRow } from '../chart.ts';
import { readableInk } from '../chart-layout/colours.ts';
import { dayNumber } from '../figures/day-number.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { monthsIn } from '../figures/periods.ts';
import type { Campaign } from '../figures/records.ts';
import type { SeriesBreak } from '../figures/service-figures.ts';
import { dayText } from '../findings/numbers.ts';
import { framed, type FigureFrame, type FigureUnit } from './figure-frame.ts';
import { periodText, shortPeriod } from './period-text.ts';

export interface PeriodSeries {
  label: string;
  points: PeriodFigure[];
}

export interface MonthsExtras {
  unit: FigureUnit;
  breaks: SeriesBreak[];
  campaigns: Campaign[];
  target?: Chart['target'];
}

/** A lane a series over the same periods: those of any series. What a series does not have is a gap in its lane. */
export function monthsChart(frame: FigureFrame, series: PeriodSeries[], extras: MonthsExtras): Chart {
  const { unit, breaks, campaigns, target } = extras;
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  const partial = new Set(
    series.flatMap(({ points }) => points.flatMap(({ period, why }) => (why === 'partial' ? [period] : []))),
  );
  return {
    ...framed(frame),
    shape: 'months',
    unit,
    rows: periods.map((period) => rowOf(period, partial.has(period))),
    series: series.map(({ label, points }) => {
      const values = new Map(points.map(({ period, value }) => [period, value]));
      return {
        label,
        colour: frame.colour,
        ink: readableInk(frame.colour),
        state: 'plain',
        values: periods.map((period) => values.get(period) ?? null),
      };
    }),
    breaks: breaks.flatMap(({ month, text }) => {
      const row = periods.findIndex((period) => (monthsIn(period).at(-1) ?? '') >= month);
      return row > 0 ? [{ row, text: `${periodText(month)}: ${text}` }] : [];
    }),
    happenings: campaigns.map(happeningOf),
    ...(target === undefined ? {} : { target }),
  };
}

function rowOf(period: string, partial: boolean): ChartRow {
  const short = shortPeriod(period);
  return {
    label: periodText(period),
    state: partial ? 'small' : 'plain',
    setApart: false,
    day: dayNumber(`${monthsIn(period)[0] ?? period}-01`),
    ...(short === '' ? {} : { short }),
  };
}

/** What it cost is not told. */
function happeningOf({ from, to, title, channel }: Campaign): NonNullable<Chart['happenings']>[number] {
  const days = from === to ? dayText(from, 'nl') : `${dayText(from, 'nl')} tot ${dayText(to, 'nl')}`;
  const how = channel === '' ? '' : ` (${channel})`;
  return { from: dayNumber(from), to: dayNumber(to), text: `${title}${how}, ${days}` };
}
