/** The months of one figure as a table: a row a year, a column a month. */
import { figureTable } from '../figure-charts/figure-table.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { monthIn, yearOf } from '../figures/periods.ts';
import type { ReportTable } from '../report.ts';
import type { MonthFrame } from './month-charts.ts';

const monthHeads = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

export function monthTable({
  id,
  question,
  unit,
  points,
}: Pick<MonthFrame, 'id' | 'question' | 'unit'> & { points: PeriodFigure[] }): ReportTable {
  const years = [...new Set(points.map(({ period }) => yearOf(period)))];
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const isPartial = points.some(({ value, why }) => value !== null && why === 'partial');
  return figureTable(
    {
      id: id.replace('grafiek-', 'tabel-'),
      caption: question,
      corner: 'Jaar',
      columns: monthHeads,
      notes: [
        'Een streepje: geen cijfers voor die maand.',
        ...(isPartial ? ['Een sterretje: een maand die nog niet volledig geleverd is.'] : []),
      ],
    },
    years.map((year) => ({
      label: String(year),
      cells: monthHeads.map((_, at) => byPeriod.get(monthIn(year, at + 1)) ?? null),
    })),
    monthHeads.map(() => unit),
  );
}
