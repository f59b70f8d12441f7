/** A chart of months for the tracker: the same months in every chart, with the waves beside the campaigns as marks. */
import type { Chart } from '../chart.ts';
import { monthsChart } from '../figure-charts/months-chart.ts';
import { dayNumber } from '../figures/day-number.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import type { SeriesBreak } from '../figures/service-figures.ts';
import { happeningsIn } from './marks.ts';
import type { Tracking } from './tracking.ts';

export interface MonthFrame {
  id: string;
  title: string;
  question: string;
  baseLine: string;
  alt: string;
  unit: 'count' | 'share';
  breaks: SeriesBreak[];
}

export function monthChart(
  tracking: Tracking,
  { unit, breaks, ...frame }: MonthFrame,
  series: { label: string; points: PeriodFigure[] },
  months: string[],
): Chart {
  const { colour } = tracking.newest.release.about;
  const points = months.map(
    (period): PeriodFigure =>
      series.points.find((one) => one.period === period) ?? { period, value: null, why: 'missing' },
  );
  const chart = monthsChart({ ...frame, colour }, [{ ...series, points }], { unit, breaks, campaigns: [] });
  return { ...chart, happenings: [...wavesIn(tracking), ...happeningsIn(tracking)] };
}

function wavesIn({ waves }: Tracking): NonNullable<Chart['happenings']> {
  return waves.flatMap(({ release }) => {
    const { fieldwork, wave } = release.about;
    if (fieldwork === null) return [];
    const [from, to] = fieldwork;
    return [{ from: dayNumber(from), to: dayNumber(to), text: `bevraging ${wave}` }];
  });
}
