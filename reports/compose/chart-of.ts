/** A crosstab as a chart: stacked bars for one answer, lanes for several answers and for means. */
import type { Chart, ChartAside, ChartSeries } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { isMissing, type Crosstab, type CrosstabRow, type Mean, type Missing } from '../tables/crosstab.ts';
import { chartColumns, type Shown } from './chart-columns.ts';
import { aroundChart } from './chart-frame.ts';
import { intervalsIn, marksIn, sharesIn } from './chart-values.ts';
import { labelOf, type Composing } from './composing.ts';
import { mostSegments } from './most-segments.ts';
import { coloursOf, groupColourOf, inkOn } from './palette.ts';
import { rowsInOrder } from './row-order.ts';
import { baseCell, shareCell } from './table-cells.ts';

/** The total and the groups of one banner variable: the first, unless another is asked for. */
export function chartOf(
  composing: Composing,
  table: Crosstab,
  variable = composing.release.banner[0] ?? null,
): Chart {
  const columns = chartColumns(composing, table, variable);
  const rows = rowsInOrder(composing, table);
  const answers = rows.filter((row) => !row.net);
  const about = aroundChart(composing, table, answers, columns);
  if (answers.length === 0)
    return { ...about, shape: 'lanes', unit: 'mean', ...meanLanes(composing, table, columns) };
  const stacked = table.kind !== 'multiple' && answers.length <= mostSegments;
  if (!stacked)
    return { ...about, shape: 'lanes', unit: 'share', ...lanes(composing, table, answers, columns) };
  return {
    ...about,
    shape: 'stacked',
    unit: 'share',
    ...segments(composing, table, answers, columns),
    asides: asidesOf(composing, table, columns),
  };
}

type Drawn = Pick<Chart, 'rows' | 'series' | 'max'>;

function segments(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): Drawn {
  const colours = coloursOf(
    composing.plan.palette[table.question] ?? paletteOf(composing, table),
    answers.length,
  );
  return {
    max: 1,
    rows: columns.map(rowOf),
    series: answers.map((row, i) => ({
      ...coloured(labelOf(composing, table, row.code), colours[i]),
      state: 'plain',
      values: sharesIn(row, columns),
      marks: marksIn(row, columns),
    })),
  };
}

/** Behind the bars: the first net, and how many people each row stands for. */
function asidesOf(composing: Composing, table: Crosstab, columns: Shown[]): ChartAside[] {
  const net = table.rows.find((row) => row.net);
  const shown = ({ state }: Shown): boolean => state !== 'hidden';
  const n = {
    head: 'n',
    texts: columns.map((column) => (shown(column) ? baseCell(composing, table, column.place).text : '')),
  };
  if (net === undefined) return [n];
  const texts = columns.map((column) => {
    const base = table.columns[column.place]?.base;
    return shown(column) ? shareCell(composing, net.cells[column.place], base, 'letters').text : '';
  });
  return [{ head: labelOf(composing, table, net.code), texts }, n];
}

function lanes(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): Drawn {
  const shares = answers.flatMap((row) => sharesIn(row, columns).map((share) => share ?? 0));
  return {
    max: Math.max(0.01, ...shares),
    rows: answers.map((row) => ({
      label: labelOf(composing, table, row.code),
      state: 'plain',
      setApart: false,
    })),
    series: columns.map((column, i) => ({
      ...coloured(column.head, colourOf(composing, i)),
      ...notedBase(composing, table, column),
      state: column.state,
      values: answers.flatMap((row) => sharesIn(row, [column])),
      intervals: answers.flatMap((row) => intervalsIn(row, [column])),
      marks: answers.flatMap((row) => marksIn(row, [column])),
    })),
  };
}

/** Every group alike: the lane's head names it, the total stands out in the house colour. */
export function colourOf({ release }: Composing, lane: number): string {
  return lane === 0 ? release.about.colour : groupColourOf(release.about.colour);
}

function notedBase(composing: Composing, table: Crosstab, { place, state }: Shown): { note?: string } {
  return state === 'hidden' ? {} : { note: `n = ${baseCell(composing, table, place).text}` };
}

function meanLanes(composing: Composing, table: Crosstab, columns: Shown[]): Drawn {
  const means = columns.map(({ place }) => table.means?.[place]);
  const values = means.map((mean) => (mean === undefined || isMissing(mean) ? null : mean.value));
  return {
    max: Math.max(1, ...values.map((value) => value ?? 0)),
    rows: columns.map(rowOf),
    series: [
      {
        ...coloured(composing.phrases.meanRow, composing.release.about.colour),
        state: 'plain',
        values,
        intervals: means.map(intervalOfMean),
      },
    ],
  };
}

function intervalOfMean(mean: Mean | Missing | undefined): { low: number; high: number } | null {
  if (mean === undefined || isMissing(mean) || mean.low === null || mean.high === null) return null;
  return { low: mean.low, high: mean.high };
}

function rowOf({ label, state, place }: Shown): Chart['rows'][number] {
  return { label, state, setApart: place === 0 };
}

function coloured(label: string, colour = '#0B5563'): Pick<ChartSeries, 'label' | 'colour' | 'ink'> {
  return { label, colour, ink: inkOn(colour) };
}

function paletteOf(composing: Composing, table: Crosstab): string {
  return composing.variables.get(keyOf(table))?.meaning.ordered === true ? 'ordered' : 'plain';
}
