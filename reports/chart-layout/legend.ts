import type { Chart } from '../chart.ts';
import { wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

interface Item {
  lines: string[];
  width: number;
  /** Null for words without a square. */
  colour: string | null;
}

interface LegendPlace {
  /** Where the bars begin. */
  left: number;
  /** Kept free at the right edge. */
  right: number;
  colours: string[];
  /** A word behind the names, such as "(in %)". */
  after: string;
}

/**
 * Puts the names of the series above the bars, in their order, each behind a square of its colour; on several lines of
 * about one length where one is too short. Starts at the bars when everything fits there, else at the edge.
 */
export function placeLegend(layout: Layout, chart: Chart, legend: LegendPlace, setting: Setting): void {
  const { size, width } = setting;
  const items = itemsOf(chart, legend, setting);
  const apart = size;
  const beside = packItems(items, width - legend.left - legend.right, apart).length === 1;
  const lines = beside ? [items] : balanceItems(items, width - legend.right, apart);
  const step = size * 1.4;
  let top = 0;
  for (const line of lines) {
    let x = beside ? legend.left : 0;
    for (const item of line) {
      placeItem(layout, item, { x, top, step }, setting);
      x += item.width + apart;
    }
    top += Math.max(...line.map((item) => item.lines.length)) * step;
  }
  layout.height = top + size * 0.5;
}

function itemsOf(chart: Chart, legend: LegendPlace, { size, width }: Setting): Item[] {
  const items: Item[] = chart.series.map((series, i) => {
    const lines = wrapLabel(series.label, width - legend.right - indentOf(size), { size });
    const widest = Math.max(...lines.map((line) => textWidth(line, size)));
    return { lines, width: indentOf(size) + widest, colour: legend.colours[i] ?? series.colour };
  });
  if (legend.after === '') return items;
  return [...items, { lines: [legend.after], width: textWidth(legend.after, size), colour: null }];
}

/** As many items on a line as fit. */
function packItems(items: Item[], width: number, apart: number): Item[][] {
  const lines: Item[][] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const item of items) {
    if (reached + item.width > width) {
      lines.push([]);
      reached = 0;
    }
    lines.at(-1)?.push(item);
    reached += item.width + apart;
  }
  return lines;
}

/** No more lines than needed, but none much shorter than another. */
function balanceItems(items: Item[], width: number, apart: number): Item[][] {
  let lines = packItems(items, width, apart);
  const needed = lines.length;
  const widest = Math.max(...items.map((item) => item.width), 0);
  for (let narrower = width; narrower > widest; narrower -= 4) {
    const tried = packItems(items, narrower, apart);
    if (tried.length > needed) break;
    lines = tried;
  }
  return lines;
}

function placeItem(
  layout: Layout,
  item: Item,
  place: { x: number; top: number; step: number },
  setting: Setting,
): void {
  const { size, ink } = setting;
  const { x, top, step } = place;
  const square = size * 0.85;
  const { colour } = item;
  if (colour !== null)
    layout.swatches.push({ x, y: top + (step - square) / 2, width: square, height: square, colour });
  const left = colour === null ? x : x + indentOf(size);
  item.lines.forEach((text, i) => {
    layout.labels.push({
      text,
      x: left,
      y: top + (i + 0.5) * step,
      size,
      bold: false,
      colour: ink.text,
      align: 'left',
    });
  });
}

function indentOf(size: number): number {
  return size * 1.3;
}
