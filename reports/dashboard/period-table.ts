/** The figures under a chart of months, as a table. */
import { figureTable, type CellUnit } from '../figure-charts/figure-table.ts';
import type { PeriodSeries } from '../figure-charts/months-chart.ts';
import { periodText } from '../figure-charts/period-text.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { monthIn, yearOf } from '../figures/periods.ts';
import type { ReportTable } from '../report.ts';
import { capital } from './words.ts';

interface About {
  id: string;
  caption: string;
  notes: string[];
}

/** A row a month of the year, a column a year. */
export function yearsTable(about: About, points: PeriodFigure[], unit: CellUnit): ReportTable {
  const years = [...new Set(points.map(({ period }) => yearOf(period)))];
  const byPeriod = new Map(points.map((point) => [point.period, point]));
  return figureTable(
    { ...about, corner: 'Maand', columns: years.map(String) },
    Array.from({ length: 12 }, (_, at) => ({
      label: capital(periodText(monthIn(2000, at + 1)).slice(0, -' 2000'.length)),
      cells: years.map((year) => byPeriod.get(monthIn(year, at + 1)) ?? null),
    })),
    years.map(() => unit),
  );
}

/** A row a period, a column a series. */
export function seriesTable(about: About, series: PeriodSeries[], unit: CellUnit): ReportTable {
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].sort();
  return figureTable(
    { ...about, corner: 'Periode', columns: series.map(({ label }) => label) },
    periods.map((period) => ({
      label: capital(periodText(period)),
      cells: series.map(({ points }) => points.find((point) => point.period === period) ?? null),
    })),
    series.map(() => unit),
  );
}
