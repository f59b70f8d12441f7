/** One section a question: its sentence and chart, what the groups and earlier waves show, and its table by the first banner variable. */
import type { Chart } from '../chart.ts';
import { conclusionsOf } from '../findings/conclusions.ts';
import type { Block, ReportSection } from '../report.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { chartOf } from './chart-of.ts';
import { needsOf, sectionIdOf, titleOf, type Composing } from './composing.ts';
import { chartBlocks } from './fitting-chart.ts';
import { funnelOf } from './funnel.ts';
import { matrixBlocks } from './matrix-section.ts';
import { leadOf, paragraphOf } from './section-blocks.ts';
import { marksIn, noteBlocks, notesOf } from './table-notes.ts';
import { byWhat, nameOf, tableOf } from './table-of.ts';
import { waveChart } from './wave-chart.ts';
import { waveTable } from './wave-table.ts';

/** Null for a question that has no table (text to read, free text, profile). */
export function questionSection(composing: Composing, question: string): ReportSection | null {
  const tables = composing.release.tables.filter((table) => table.question === question);
  const [first] = tables;
  if (first === undefined) return null;
  const blocks = tables.length > 1 ? matrixBlocks(composing, tables) : tableBlocks(composing, first);
  return { id: sectionIdOf(composing, question), level: 2, title: titleOf(composing, question), blocks };
}

function tableBlocks(composing: Composing, table: Crosstab): Block[] {
  // The first heads the chart.
  const [, ...others] = conclusionsOf(table, needsOf(composing, table), composing.release.lines);
  const variable = composing.release.banner[0] ?? null;
  const blocks: Block[] = [
    ...chartsOf(composing, table).flatMap(chartBlocks),
    ...paragraphOf(others.filter(({ kind }) => kind !== 'margin')),
    { kind: 'table', table: tableOf(composing, table, variable) },
    ...waveChart(composing, table).flatMap(chartBlocks),
    ...waveTable(composing, table),
  ];
  return [
    ...blocks,
    ...noteBlocks([...notesOf(composing, table), ...marksIn(composing, blocks)]),
    ...leadOf(composing, [table]),
  ];
}

/** What is known of by steps has its funnel first; the chart by group then only says by what. */
function chartsOf(composing: Composing, table: Crosstab): Chart[] {
  const [chart, funnel] = [chartOf(composing, table), funnelOf(composing, table)];
  if (funnel === null) return [chart];
  const title = byWhat(composing, nameOf(composing, table), composing.release.banner[0] ?? null);
  return [funnel, { ...chart, title }];
}
