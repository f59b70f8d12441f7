/** The months of one figure as a table: a row a year, a column a month. */
import type { PeriodFigure } from '../figures/period-figure.ts';
import { monthIn, yearOf } from '../figures/periods.ts';
import type { ReportCell, ReportTable } from '../report.ts';
import { valueText, type MonthFrame } from './month-charts.ts';

export function monthTable({
  id,
  question,
  unit,
  points,
}: Pick<MonthFrame, 'id' | 'question' | 'unit'> & { points: PeriodFigure[] }): ReportTable {
  const years = [...new Set(points.map(({ period }) => yearOf(period)))];
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  const isPartial = points.some(({ value, why }) => value !== null && why === 'partial');
  return {
    id: id.replace('grafiek-', 'tabel-'),
    caption: question,
    corner: 'Jaar',
    columns: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
    rows: years.map((year) => ({
      label: String(year),
      role: 'answer',
      cells: Array.from({ length: 12 }, (_, at) => cellOf(byPeriod.get(monthIn(year, at + 1)), unit)),
    })),
    notes: [
      'Een streepje: geen cijfers voor die maand.',
      ...(isPartial ? ['Grijs: een maand die nog niet volledig geleverd is.'] : []),
    ],
  };
}

function cellOf(point: PeriodFigure | undefined, unit: MonthFrame['unit']): ReportCell {
  if (point === undefined || point.value === null) return { text: '–', tone: 'plain' };
  const { value, why } = point;
  return {
    text: valueText(value, unit),
    tone: why === 'partial' ? 'grey' : 'plain',
    figure: { value, unit },
  };
}
