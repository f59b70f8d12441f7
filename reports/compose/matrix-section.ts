/** A matrix question: all its rows in one chart, a sentence on each, and one answer of every row by the first banner variable. */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import type { Conclusion } from '../findings/conclusion.ts';
import { conclusionsOf } from '../findings/conclusions.ts';
import type { Block, ReportTable } from '../report.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import { chartOf } from './chart-of.ts';
import { findingOf, itemName, needsOf, type Composing } from './composing.ts';
import { chartBlocks } from './fitting-chart.ts';
import { itemsByGroup } from './items-by-group.ts';
import { matrixOverview } from './matrix-overview.ts';
import { leadOf, paragraphOf } from './section-blocks.ts';
import { marksIn, noteBlocks, notesOf } from './table-notes.ts';
import { tableOf } from './table-of.ts';

export function matrixBlocks(composing: Composing, tables: Crosstab[]): Block[] {
  const overview = matrixOverview(composing, tables);
  const blocks = overview === null ? oneByOne(composing, tables) : together(composing, tables, overview);
  const [first] = tables;
  const shared = first === undefined ? [] : notesOf(composing, first).filter(isShared(composing, tables));
  return [
    ...blocks,
    ...differences(composing, tables),
    ...noteBlocks([...shared, ...marksIn(composing, blocks)]),
    ...leadOf(composing, tables),
  ];
}

function together(composing: Composing, tables: Crosstab[], { chart, table }: Shown): Block[] {
  const byGroup = itemsByGroup(composing, tables);
  const sentences: Block = { kind: 'list', items: tables.map((one) => sentenceOn(composing, one)) };
  return [...shownBlocks({ chart, table }), sentences, ...(byGroup === null ? [] : shownBlocks(byGroup))];
}

/** Rows that do not share one list of answers that fits a bar. */
function oneByOne(composing: Composing, tables: Crosstab[]): Block[] {
  const variable = composing.release.banner[0] ?? null;
  return tables.flatMap((table): Block[] => [
    ...chartBlocks(chartOf(composing, table)),
    { kind: 'table', table: tableOf(composing, table, variable) },
  ]);
}

interface Shown {
  chart: Chart;
  table: ReportTable;
}

function shownBlocks({ chart, table }: Shown): Block[] {
  return [...chartBlocks(chart), { kind: 'table', table }];
}

/** A planned sentence says which row it is about; before a standard one the row's name stands. */
function sentenceOn(composing: Composing, table: Crosstab): string {
  const sentence = findingOf(composing, table);
  const planned = composing.plan.sentences[keyOf(table)] ?? '';
  return planned === '' ? `${itemName(composing, table)}: ${sentence}` : sentence;
}

/** Notes that hold for every row alike, so not margins and counts. */
function isShared(composing: Composing, tables: Crosstab[]): (note: string) => boolean {
  const others = tables.map((table) => new Set(notesOf(composing, table)));
  return (note) => others.every((notes) => notes.has(note));
}

/** Rows whose groups differ, each by name; one sentence when in none of them they do. */
function differences(composing: Composing, tables: Crosstab[]): Block[] {
  const said = tables.map((table) => {
    const all = conclusionsOf(table, needsOf(composing, table), composing.release.lines);
    return { table, conclusions: all.slice(1).filter(({ kind }) => kind !== 'margin') };
  });
  const telling = said.flatMap(({ table, conclusions }) =>
    conclusions
      .filter(({ kind }) => kind !== 'no difference' && kind !== 'no change')
      .map(({ text }) => `${itemName(composing, table)}: ${text}`),
  );
  if (telling.length > 0) return [{ kind: 'list', items: telling }];
  return paragraphOf(alikeInAll(said.map(({ conclusions }) => conclusions)));
}

function alikeInAll(said: Conclusion[][]): Conclusion[] {
  const [first, ...others] = said;
  return (first ?? []).filter(({ text }) => others.every((row) => row.some((one) => one.text === text)));
}
