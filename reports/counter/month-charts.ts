/** A chart of months for the tracker: the same months in every chart, with the waves and campaigns as marks. */
import type { Chart } from '../chart.ts';
import { inkOn } from '../compose/palette.ts';
import { dayNumber } from '../figures/day-number.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { language, type Tracking } from './tracking.ts';
import { happeningsIn } from './marks.ts';
import { countText, percentText } from '../findings/numbers.ts';

export interface MonthFrame {
  id: string;
  title: string;
  question: string;
  baseLine: string;
  alt: string;
  unit: 'count' | 'share';
}

export function monthChart(
  tracking: Tracking,
  frame: MonthFrame,
  series: { label: string; points: PeriodFigure[] }[],
  months: string[],
): Chart {
  const { colour } = tracking.newest.release.about;
  const shown = series.map(({ label, points }) => ({
    label,
    values: months.map((month) => valueIn(points, month)),
  }));
  const most = Math.max(...shown.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return {
    ...frame,
    shape: 'months',
    max: frame.unit === 'share' ? 1 : Math.max(1, most),
    hiddenText: 'Geen cijfers voor deze maand.',
    rows: months.map((label) => ({
      label,
      state: 'plain',
      setApart: false,
      day: dayNumber(`${label}-01`),
    })),
    series: shown.map(({ label, values }) => ({ label, colour, ink: inkOn(colour), state: 'plain', values })),
    happenings: [...wavesIn(tracking), ...happeningsIn(tracking)],
    language,
  };
}

function valueIn(points: PeriodFigure[], month: string): number | null {
  return points.find(({ period }) => period === month)?.value ?? null;
}

function wavesIn({ waves }: Tracking): NonNullable<Chart['happenings']> {
  return waves.flatMap(({ release }) => {
    const { fieldwork, wave } = release.about;
    if (fieldwork === null) return [];
    const [from, to] = fieldwork;
    return [{ from: dayNumber(from), to: dayNumber(to), text: `bevraging ${wave}` }];
  });
}

export function valueText(value: number, unit: MonthFrame['unit']): string {
  return unit === 'share' ? percentText(value, language) : countText(value, language);
}
