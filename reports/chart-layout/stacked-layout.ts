import type { Chart, ChartRow } from '../chart.ts';
import { percentText } from '../findings/numbers.ts';
import { placeFigures, placeForAsides, placeHeads } from './asides.ts';
import { contrast, greyOf, liftFrom, mix, readableInk } from './colours.ts';
import { emptyLayout, leading, minor, wrapLabel } from './layout.ts';
import type { Box, Layout, Setting } from './layout.ts';
import { placeLegend } from './legend.ts';
import { markText } from './mark-text.ts';
import { namesWidth, nameRow, placeName } from './row-labels.ts';
import { textWidth } from './text-width.ts';

/** Below this share of the width a segment carries no figure: the table has it. */
const labelFrom = 0.06;
const seam = 1;

/** Bars of 100 %, a row a group: the total first and set apart, names left, the legend above. */
export function layStacked(chart: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  const { size, width } = setting;
  const names = namesWidth(chart, setting, { least: size * 4, most: width * 0.32 });
  const left = names + size * 1.1;
  const asides = placeForAsides(chart, left, setting);
  const plot = { left, width: width - left - asides.width };
  const colours = chart.series.map((s) => (setting.dark ? liftFrom(setting.ink.paper, s.colour) : s.colour));
  const sign = signFits(chart, plot.width, size);
  const legend = { left, right: asides.width, colours, after: sign ? '' : inPercent(chart.language) };
  placeLegend(layout, chart, legend, setting);
  layout.height = Math.max(layout.height, asides.headHeight + size * 0.4);
  placeHeads(layout, asides, layout.height - size * 0.4, setting);
  const bar = size * 1.5;
  for (const [i, row] of chart.rows.entries()) {
    const star = asides.columns.length === 0 ? starOf(chart, i) : '';
    const name = nameRow({ ...row, label: `${row.label}${star}` }, setting, names);
    const hidden =
      row.state === 'hidden'
        ? wrapLabel(chart.hiddenText, plot.width - size * 1.2, { size: size * minor })
        : [];
    const hiddenHeight = hidden.length * size * minor * leading;
    const height = Math.max(bar, name.height, hidden.length === 0 ? 0 : hiddenHeight);
    const top = layout.height;
    layout.labels.push(...placeName(name, { x: 0, top: top + (height - name.height) / 2 }, setting));
    const box = { x: plot.left, y: top + (height - bar) / 2, width: plot.width, height: bar };
    if (row.state === 'hidden') placeHidden(layout, { lines: hidden, ...box, y: top, height }, setting);
    else placeSegments(layout, { chart, row, box, colours, sign }, setting);
    placeFigures(layout, asides, { chart, row, y: top + height / 2 }, setting);
    layout.height = top + height + size * (row.setApart ? 0.85 : 0.35);
  }
  layout.height = Math.ceil(layout.height - size * 0.35);
  return layout;
}

/** The asterisk of a small base, for where there is no room for the base itself. */
function starOf({ asides = [] }: Chart, row: number): string {
  return asides.some(({ texts }) => texts[row]?.endsWith('*') === true) ? '*' : '';
}

interface Segments {
  chart: Chart;
  row: ChartRow;
  box: { x: number; y: number; width: number; height: number };
  colours: string[];
  sign: boolean;
}

/** Rounded shares of one bar may add up to 0.99 or 1.01: the bar is as long as the others. */
function wholeOf({ series }: Chart, row: number): number {
  const sum = series.reduce((all, { values }) => all + (values[row] ?? 0), 0);
  return Math.abs(sum - 1) < 0.05 ? sum : 1;
}

function placeSegments(layout: Layout, { chart, row, box, colours, sign }: Segments, setting: Setting): void {
  const at = chart.rows.indexOf(row);
  const whole = wholeOf(chart, at);
  let x = box.x;
  chart.series.forEach((series, i) => {
    const share = series.values[at] ?? 0;
    if (share <= 0) return;
    const width = (share / whole) * box.width;
    const small = row.state === 'small' || series.state === 'small';
    const full = colours[i] ?? series.colour;
    const colour = small ? smallFill(full, setting) : full;
    const ink = colour === series.colour ? series.ink : readableInk(colour);
    // The white seam is left open between two segments, not painted: it is right on any page.
    const visible = Math.max(width - seam, 0.5);
    const segment = { x, y: box.y, width: visible, height: box.height };
    layout.bars.push({ ...segment, series: i, colour });
    const plain = valueText(share, chart.language, sign);
    const marked = `${plain}${markText(series.marks?.[at])}`;
    const text = textWidth(marked, setting.size) + 4 <= visible ? marked : plain;
    const textRoom = textWidth(text, setting.size) + 4;
    const labelled = share >= labelFrom && textRoom <= visible;
    if (labelled) {
      const middle = { x: x + visible / 2, y: box.y + box.height / 2 };
      layout.labels.push({ text, ...middle, size: setting.size, bold: false, colour: ink, align: 'center' });
    }
    if (small) layout.hatches.push(...hatchAround(segment, labelled ? textRoom : 0, mix(colour, ink, 0.16)));
    x += width;
  });
}

/** Grey, and light enough for ink or dark enough for white: a figure on it must read. */
function smallFill(colour: string, { ink }: Setting): string {
  const grey = greyOf(colour);
  for (let share = 0.4; share < 1; share += 0.04) {
    const fill = mix(grey, ink.paper, share);
    if (contrast(readableInk(fill), fill) >= 4.5) return fill;
  }
  return ink.paper;
}

/** Hatching left and right of a figure, not through it. */
function hatchAround(segment: Box, gap: number, colour: string): (Box & { colour: string })[] {
  const width = (segment.width - gap) / 2;
  if (gap === 0) return [{ ...segment, colour }];
  return [segment.x, segment.x + segment.width - width].map((x) => ({ ...segment, x, width, colour }));
}

function placeHidden(
  layout: Layout,
  hidden: { lines: string[]; x: number; y: number; width: number; height: number },
  setting: Setting,
): void {
  const size = setting.size * minor;
  const { lines, ...box } = hidden;
  layout.frames.push(box);
  const first = box.y + box.height / 2 - ((lines.length - 1) * size * leading) / 2;
  lines.forEach((text, i) => {
    const place = { x: box.x + setting.size * 0.6, y: first + i * size * leading };
    layout.labels.push({ text, ...place, size, bold: false, colour: setting.ink.muted, align: 'left' });
  });
}

/** On a narrow screen "22 %" does not fit where "22" does: then the sign is said once, in the legend. */
function signFits(chart: Chart, width: number, size: number): boolean {
  return chart.series.every((series) =>
    series.values.every((share) => {
      if (share === null || share < labelFrom) return true;
      const fits = (sign: boolean): boolean =>
        textWidth(valueText(share, chart.language, sign), size) + 4 <= share * width - seam;
      return fits(true) || !fits(false);
    }),
  );
}

function valueText(share: number, language: string, sign: boolean): string {
  const text = percentText(share, language);
  return sign ? text : text.replace(/[\s\u00a0]*%$/, '');
}

function inPercent(language: string): string {
  return language.startsWith('fr') ? '(en %)' : '(in %)';
}
