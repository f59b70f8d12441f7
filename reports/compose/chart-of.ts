/** A crosstab as a chart: stacked bars for one answer, lanes for several answers and for means. */
import type { Chart, ChartSeries } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import { aroundChart, chartColumns, shareIn, type Shown } from './chart-frame.ts';
import { labelOf, type Composing } from './composing.ts';
import { coloursOf, inkOn } from './palette.ts';
import { rowsInOrder } from './row-order.ts';

/** More answers than this do not fit one stacked bar. */
const mostSegments = 6;
/** Every group alike: the lane's head names it, the total stands out in the house colour. */
const groupColour = '#7FB2C4';

/** The total and the groups of one banner variable: the first, unless another is asked for. */
export function chartOf(
  composing: Composing,
  table: Crosstab,
  variable = composing.release.banner[0] ?? null,
): Chart {
  const columns = chartColumns(composing, table, variable);
  const answers = rowsInOrder(composing, table).filter((row) => !row.net);
  const about = aroundChart(composing, table, answers, columns);
  if (answers.length === 0)
    return { ...about, shape: 'lanes', unit: 'mean', ...meanLanes(composing, table, columns) };
  const stacked = table.kind !== 'multiple' && answers.length <= mostSegments;
  return stacked
    ? { ...about, shape: 'stacked', unit: 'share', ...segments(composing, table, answers, columns) }
    : { ...about, shape: 'lanes', unit: 'share', ...lanes(composing, table, answers, columns) };
}

type Drawn = Pick<Chart, 'rows' | 'series' | 'max'>;

function segments(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): Drawn {
  const colours = coloursOf(
    composing.plan.palette[table.question] ?? paletteOf(composing, table),
    answers.length,
  );
  return {
    max: 1,
    rows: columns.map(({ label, state, place }) => ({ label, state, setApart: place === 0 })),
    series: answers.map((row, i) => ({
      ...coloured(labelOf(composing, table, row.code), colours[i]),
      state: 'plain',
      values: columns.map(({ place }) => shareIn(row, place)),
    })),
  };
}

function lanes(composing: Composing, table: Crosstab, answers: CrosstabRow[], columns: Shown[]): Drawn {
  const shares = answers.flatMap((row) => columns.map(({ place }) => shareIn(row, place) ?? 0));
  return {
    max: Math.max(0.01, ...shares),
    rows: answers.map((row) => ({
      label: labelOf(composing, table, row.code),
      state: 'plain',
      setApart: false,
    })),
    series: columns.map(({ head, state, place }, i) => ({
      ...coloured(head, i === 0 ? composing.release.about.colour : groupColour),
      state,
      values: answers.map((row) => shareIn(row, place)),
    })),
  };
}

function meanLanes(composing: Composing, table: Crosstab, columns: Shown[]): Drawn {
  const values = columns.map(({ place }) => {
    const mean = table.means?.[place];
    return mean === undefined || isMissing(mean) ? null : mean.value;
  });
  return {
    max: Math.max(1, ...values.map((value) => value ?? 0)),
    rows: columns.map(({ label, state, place }) => ({ label, state, setApart: place === 0 })),
    series: [
      { ...coloured(composing.phrases.meanRow, composing.release.about.colour), state: 'plain', values },
    ],
  };
}

function coloured(label: string, colour = '#0B5563'): Pick<ChartSeries, 'label' | 'colour' | 'ink'> {
  return { label, colour, ink: inkOn(colour) };
}

function paletteOf(composing: Composing, table: Crosstab): string {
  return composing.variables.get(keyOf(table))?.meaning.ordered === true ? 'ordered' : 'plain';
}
