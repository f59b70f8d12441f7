/** One net of every row of a matrix, by the groups of the first banner variable: as lanes, and as a table. */
import type { Chart, ChartSeries } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { subjectOf } from '../findings/conclusions.ts';
import { percentText } from '../findings/numbers.ts';
import type { ReportTable } from '../report.ts';
import type { Crosstab, CrosstabRow } from '../tables/crosstab.ts';
import { chartColumns, type Shown } from './chart-columns.ts';
import { aroundChart, baseLineOfItems } from './chart-frame.ts';
import { colourOf } from './chart-of.ts';
import { intervalsIn, marksIn, sharesIn } from './chart-values.ts';
import { itemName, labelOf, type Composing } from './composing.ts';
import { inkOn } from './palette.ts';
import { shareCell } from './table-cells.ts';
import { bannerBy } from './table-of.ts';

interface Item {
  table: Crosstab;
  /** The net's. */
  row: CrosstabRow;
}

/** Null without groups, or where the rows have no net in common that their sentences are about. */
export function itemsByGroup(
  composing: Composing,
  tables: Crosstab[],
): { chart: Chart; table: ReportTable } | null {
  const [first] = tables;
  const [variable] = composing.release.banner;
  const code = first === undefined ? null : subjectOf(first, composing.plan.sentences[keyOf(first)]);
  const items = tables.flatMap((table): Item[] => {
    const row = table.rows.find((one) => one.net && one.code === code);
    return row === undefined ? [] : [{ table, row }];
  });
  if (first === undefined || variable === undefined || code === null) return null;
  if (items.length < tables.length) return null;
  // The label of a net is written to stand in a row: "samen: eens".
  const label = labelOf(composing, first, code).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const title = composing.phrases.byGroup(label, bannerBy(composing, variable));
  const lanes = chartColumns(composing, first, variable).map(({ place, head }) => ({ place, head }));
  return {
    chart: chartOfItems(composing, items, { title, lanes, variable }),
    table: tableOfItems(composing, items, { title, lanes }),
  };
}

interface About {
  title: string;
  lanes: Pick<Shown, 'place' | 'head'>[];
}

function chartOfItems(
  composing: Composing,
  items: Item[],
  { title, lanes, variable }: About & { variable: string },
): Chart {
  const [first] = items;
  if (first === undefined) throw new Error('a matrix without rows has no chart');
  const series = lanes.map((lane, i) => laneOf(composing, items, { ...lane, variable }, i));
  return {
    ...aroundChart(composing, first.table, [], []),
    id: `grafiek-${composing.anchors.get(first.table.question) ?? ''}-groepen`,
    title,
    question: composing.variables.get(keyOf(first.table))?.title ?? '',
    baseLine: baseLineOfItems(
      composing,
      items.map(({ table }) => table),
    ),
    alt: altOf(composing, items, title),
    shape: 'lanes',
    unit: 'share',
    max: Math.max(0.01, ...series.flatMap(({ values }) => values.map((value) => value ?? 0))),
    rows: items.map(({ table }) => ({ label: itemName(composing, table), state: 'plain', setApart: false })),
    series,
  };
}

function laneOf(
  composing: Composing,
  items: Item[],
  { place, head, variable }: Pick<Shown, 'place' | 'head'> & { variable: string },
  lane: number,
): ChartSeries {
  const each = items.map(({ table, row }) => {
    const column = chartColumns(composing, table, variable).find((one) => one.place === place);
    const state = column?.state ?? 'hidden';
    return { row, columns: [{ place, state }], state };
  });
  const colour = colourOf(composing, lane);
  const hidden = each.every(({ state }) => state === 'hidden');
  const small = each.some(({ state }) => state === 'small');
  return {
    label: head,
    colour,
    ink: inkOn(colour),
    state: hidden ? 'hidden' : small ? 'small' : 'plain',
    values: each.flatMap(({ row, columns }) => sharesIn(row, columns)),
    intervals: each.flatMap(({ row, columns }) => intervalsIn(row, columns)),
    marks: each.flatMap(({ row, columns }) => marksIn(row, columns)),
  };
}

function altOf(composing: Composing, items: Item[], title: string): string {
  const figures = items.flatMap(({ table, row }) => {
    const share = sharesIn(row, [{ place: 0 }])[0] ?? null;
    return share === null ? [] : [`${itemName(composing, table)} ${percentText(share, composing.language)}`];
  });
  return `${title}: ${figures.join('; ')}.`;
}

function tableOfItems(composing: Composing, items: Item[], { title, lanes }: About): ReportTable {
  return {
    caption: title,
    corner: composing.phrases.item,
    columns: lanes.map(({ head }) => head),
    rows: items.map(({ table, row }) => ({
      label: itemName(composing, table),
      role: 'answer',
      cells: lanes.map(({ place }) =>
        shareCell(composing, row.cells[place], table.columns[place]?.base, 'mark'),
      ),
    })),
  };
}
