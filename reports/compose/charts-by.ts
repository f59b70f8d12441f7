/** The charts of a release by another banner variable than the report's own, for pages where a reader chooses. */
import type { Chart, Interval } from '../chart.ts';
import type { ChartVariable } from '../chart-choice.ts';
import type { Release } from '../disclosure/release.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { chartColumns } from './chart-columns.ts';
import { chartOf } from './chart-of.ts';
import { startComposing, type Composing } from './composing.ts';
import { rowsInOrder } from './row-order.ts';
import { groupHead, groupName } from './group-label.ts';
import { bannerName } from './table-of.ts';

/** Everything the charts can be split by, in the order of the banner. */
export function chartVariables(release: Release): ChartVariable[] {
  const composing = startComposing(release, null);
  const [table] = release.tables;
  return release.banner.map((variable) => ({
    variable,
    name: bannerName(composing, variable),
    groups: (table?.columns ?? [])
      .filter((column) => column.variable === variable)
      .map(({ code, label }) => ({
        code: code ?? label,
        name: groupName(composing, variable, label),
        head: groupHead(composing, variable, label),
      })),
  }));
}

/** By id; the report's own charts have the same ones. Stacked bars carry the intervals of their parts, to be read out. */
export function chartsBy(release: Release, variable: string): Map<string, Chart> {
  const composing = startComposing(release, null);
  return new Map(
    release.tables.map((table) => {
      const chart = chartOf(composing, table, variable);
      const whole = chart.shape === 'stacked' ? withIntervals(composing, table, variable, chart) : chart;
      return [chart.id ?? '', whole];
    }),
  );
}

function withIntervals(composing: Composing, table: Crosstab, variable: string, chart: Chart): Chart {
  const answers = rowsInOrder(composing, table).filter((row) => !row.net);
  const places = chartColumns(composing, table, variable).map(({ place }) => place);
  const intervals = answers.map((row) => places.map((place) => intervalOf(row.cells[place])));
  return {
    ...chart,
    series: chart.series.map((series, i) => ({ ...series, intervals: intervals[i] ?? [] })),
  };
}

function intervalOf(cell: Crosstab['rows'][number]['cells'][number] | undefined): Interval | null {
  if (cell === undefined || isMissing(cell) || cell.low === null || cell.high === null) return null;
  return { low: cell.low, high: cell.high };
}
