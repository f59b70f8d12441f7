/** A count by month with its chart and its table, as several sections have one. */
import { chartBlocks } from '../compose/fitting-chart.ts';
import { monthsChart, type PeriodSeries } from '../figure-charts/months-chart.ts';
import type { FigureKind } from '../figures/records.ts';
import type { Block } from '../report.ts';
import { breaksOf, frameOf, shownMonths, type Board } from './board.ts';
import { seriesTable, yearsTable } from './period-table.ts';
import { coverageText, extremesText, joined } from './words.ts';

export interface Counted {
  id: string;
  kind: FigureKind;
  title: string;
  question: string;
  base: string;
  series: PeriodSeries[];
  unit: 'count' | 'share';
  notes: string[];
  withCampaigns?: boolean;
}

/** Nothing when the chosen year has no figures in any series. */
export function countedBlocks(board: Board, counted: Counted): Block[] {
  const { id, kind, title, question, base, unit, notes } = counted;
  const series = counted.series
    .map(({ label, points }) => ({ label, points: shownMonths(board, points) }))
    .filter(({ points }) => points.length > 0);
  const [first] = series;
  if (first === undefined) return [];
  const ofYear = first.points.filter(({ period }) => period.startsWith(String(board.year)));
  const frame = frameOf(board, {
    id,
    title,
    question,
    baseLine: joined(base, coverageText(first.points)),
    alt: joined(title, extremesText(ofYear, unit)),
  });
  const chart = monthsChart(frame, series, {
    unit,
    breaks: breaksOf(board, [kind]),
    campaigns: counted.withCampaigns === true ? board.figures.campaigns : [],
  });
  const about = { id: `tabel-${id}`, caption: question, notes };
  const table =
    series.length === 1 ? yearsTable(about, first.points, unit) : seriesTable(about, series, unit);
  return [...chartBlocks(chart), { kind: 'table', table }];
}
