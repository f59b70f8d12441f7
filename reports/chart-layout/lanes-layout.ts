import type { Chart, ChartSeries } from '../chart.ts';
import { greyOf, liftFrom, mix } from './colours.ts';
import { placeHiddenNote, placeQuiet } from './hidden-lane.ts';
import { divideLanes, valueText } from './lanes-grid.ts';
import type { LanesGrid } from './lanes-grid.ts';
import { emptyLayout, leading, minor, smallMark, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { markText } from './mark-text.ts';
import { nameRow, placeName } from './row-labels.ts';
import { whisker } from './whisker.ts';

/** Small multiples: a row an answer, a lane a group, the value behind each bar, one scale for all lanes. */
export function layLanes(chart: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  const grid = divideLanes(chart, setting);
  const { size } = setting;
  placeHeads(layout, chart, grid, setting);
  const first = layout.height;
  const bar = size * 1.15;
  chart.rows.forEach((row, at) => {
    const name = nameRow(row, setting, grid.names);
    const height = grid.above ? name.height + bar + size * 0.2 : Math.max(bar, name.height);
    const top = layout.height;
    const nameTop = grid.above ? top : top + (height - name.height) / 2;
    layout.labels.push(...placeName(name, { x: 0, top: nameTop }, setting));
    const y = grid.above ? top + height - bar / 2 : top + height / 2;
    if (row.state === 'hidden') placeQuiet(layout, { text: chart.hiddenText, x: grid.left, y }, setting);
    else chart.series.forEach((_, lane) => placeBar(layout, { chart, grid, at, lane, y, bar }, setting));
    layout.height =
      top + height + size * (row.setApart || row.gapUnder === true ? 0.9 : grid.above ? 0.7 : 0.4);
  });
  closeLanes(layout, chart, { grid, first }, setting);
  layout.height = Math.ceil(layout.height);
  return layout;
}

/** Lines at zero through the whole chart, and one sentence under it that names the hidden lanes. */
function closeLanes(
  layout: Layout,
  chart: Chart,
  { grid, first }: { grid: LanesGrid; first: number },
  setting: Setting,
): void {
  const height = layout.height - first - setting.size * 0.4;
  if (!grid.above)
    chart.series.forEach((_, i) => {
      layout.zeros.push({ x: grid.left + i * grid.step - 0.5, y: first, width: 0, height });
    });
  layout.height = first + height;
  const hidden = chart.series.filter((series) => series.state === 'hidden').map((series) => series.label);
  if (hidden.length > 0)
    placeHiddenNote(layout, { name: hidden.join(', '), text: chart.hiddenText }, setting);
}

function placeHeads(layout: Layout, chart: Chart, grid: LanesGrid, setting: Setting): void {
  const size = setting.size * 0.95;
  const heads = chart.series.map((series) => {
    const lines = series.label === '' ? [] : wrapLabel(series.label, grid.width, { size, bold: true });
    const under = series.note ?? (series.state === 'small' ? smallMark : null);
    return { lines, under, faint: series.state === 'hidden' };
  });
  const notes = heads.some(({ under }) => under !== null) ? 1 : 0;
  const deepest = Math.max(...heads.map(({ lines }) => lines.length), 0) + notes;
  heads.forEach(({ lines, under, faint }, i) => {
    const x = grid.left + i * grid.step;
    const yOf = (line: number): number => (line + 0.5) * size * leading;
    if (under !== null) placeQuiet(layout, { text: under, x, y: yOf(deepest - 1) }, setting);
    lines.forEach((text, line) => {
      const y = yOf(deepest - notes - lines.length + line);
      if (faint) placeQuiet(layout, { text, x, y }, setting);
      else layout.labels.push({ text, x, y, size, bold: true, colour: setting.ink.text, align: 'left' });
    });
  });
  if (deepest > 0) layout.height = deepest * size * leading + setting.size * 0.5;
}

interface Spot {
  chart: Chart;
  grid: LanesGrid;
  /** Number of the row and of the lane. */
  at: number;
  lane: number;
  y: number;
  bar: number;
}

function placeBar(layout: Layout, { chart, grid, at, lane, y, bar }: Spot, setting: Setting): void {
  const series = chart.series[lane];
  if (series === undefined) return;
  const { size } = setting;
  const x = grid.left + lane * grid.step;
  if (series.state === 'hidden') {
    placeQuiet(layout, { text: '–', x: x + size * 0.3, y }, setting);
    return;
  }
  const value = series.values[at] ?? null;
  const lengthOf = (part: number): number => (Math.max(part, 0) / grid.top) * grid.longest;
  const width = lengthOf(value ?? 0);
  if (grid.above) layout.zeros.push({ x: x - 0.5, y: y - bar / 2, width: 0, height: bar });
  if (width > 0) {
    const box = { x, y: y - bar / 2, width, height: bar };
    const fill = fillOf(series, chart.rows[at]?.state === 'small', setting);
    layout.bars.push({ ...box, series: lane, colour: fill.colour });
    if (fill.hatch !== null) layout.hatches.push({ ...box, colour: fill.hatch });
  }
  const interval = series.intervals?.[at] ?? null;
  if (interval !== null) {
    const ends = { from: x + lengthOf(interval.low), to: x + lengthOf(interval.high) };
    layout.strokes.push(...whisker({ ...ends, y, half: bar * 0.16 }, setting));
  }
  const reached = interval === null ? width : Math.max(width, lengthOf(interval.high));
  const text = valueText(chart, value) + markText(series.marks?.[at]);
  const label = { text, x: x + reached + size * 0.3, y };
  if (value === null) placeQuiet(layout, label, setting);
  else
    layout.labels.push({
      ...label,
      size: size * minor,
      bold: false,
      colour: setting.ink.text,
      align: 'left',
    });
}

function fillOf(
  series: ChartSeries,
  smallRow: boolean,
  setting: Setting,
): { colour: string; hatch: string | null } {
  const plain = setting.dark ? liftFrom(setting.ink.paper, series.colour) : series.colour;
  if (series.state !== 'small' && !smallRow) return { colour: plain, hatch: null };
  const grey = greyOf(plain);
  return { colour: mix(grey, setting.ink.paper, setting.dark ? 0.25 : 0.45), hatch: grey };
}
