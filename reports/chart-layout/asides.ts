/** Columns of printed figures behind stacked bars: a net, and n. Left out where the bars would get too little room. */
import type { Chart, ChartAside, ChartRow } from '../chart.ts';
import { leading, minor, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

export interface Asides {
  columns: { aside: ChartAside; head: string[]; width: number }[];
  /** Of all together, with the space before each. */
  width: number;
  headHeight: number;
}

const noAsides: Asides = { columns: [], width: 0, headHeight: 0 };
/** Of the width, in the unit of the type size: narrower charts keep their room for the bars. */
const leastBars = 24;
/** Of a head; one with a longer name is left to the legend and the table. */
const mostHeadLines = 5;

export function placeForAsides(chart: Chart, left: number, setting: Setting): Asides {
  const size = setting.size * minor;
  const all = (chart.asides ?? []).map((aside) => {
    const figures = aside.texts.map((text) => textWidth(text, setting.size));
    const widest = Math.max(...figures, size * 2.2, Math.min(textWidth(aside.head, size), size * 6.5));
    const head = wrapLabel(aside.head, widest, { size });
    return { aside, head, width: Math.max(widest, ...head.map((line) => textWidth(line, size))) };
  });
  const columns = all.filter(({ head }) => head.length <= mostHeadLines);
  const width = columns.reduce((sum, column) => sum + column.width + setting.size, 0);
  if (columns.length === 0 || setting.width - left - width < setting.size * leastBars) return noAsides;
  const lines = Math.max(...columns.map(({ head }) => head.length));
  return { columns, width, headHeight: lines * size * leading };
}

/** Heads that end on `bottom`. */
export function placeHeads(layout: Layout, asides: Asides, bottom: number, setting: Setting): void {
  const size = setting.size * minor;
  eachColumn(asides, setting, ({ head }, right) => {
    head.forEach((text, i) => {
      const y = bottom - (head.length - i - 0.5) * size * leading;
      layout.labels.push({ text, x: right, y, size, bold: false, colour: setting.ink.muted, align: 'right' });
    });
  });
}

export function placeFigures(
  layout: Layout,
  asides: Asides,
  { chart, row, y }: { chart: Chart; row: ChartRow; y: number },
  setting: Setting,
): void {
  const at = chart.rows.indexOf(row);
  const colour = row.state === 'plain' ? setting.ink.text : setting.ink.muted;
  eachColumn(asides, setting, ({ aside }, right) => {
    const text = aside.texts[at] ?? '';
    const type = { size: setting.size, bold: row.setApart, colour, align: 'right' as const };
    if (text !== '') layout.labels.push({ text, x: right, y, ...type });
  });
}

function eachColumn(
  { columns }: Asides,
  { width, size }: Setting,
  visit: (column: Asides['columns'][number], right: number) => void,
): void {
  let right = width;
  for (const column of columns.toReversed()) {
    visit(column, right);
    right -= column.width + size;
  }
}
