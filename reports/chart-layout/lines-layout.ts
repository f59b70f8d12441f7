import type { Chart, ChartSeries } from '../chart.ts';
import { dashOf, placeKey, type KeyItem } from './chart-key.ts';
import { contrast, greyOf, liftFrom, mix } from './colours.ts';
import { happeningMarks, placeHappenings } from './happenings.ts';
import { placeQuiet } from './hidden-lane.ts';
import { topOf, valueText } from './lanes-grid.ts';
import { boxOf, emptyLayout, leading, minor, smallMark, wrapLabel } from './layout.ts';
import type { Label, Layout, Point, Setting } from './layout.ts';
import { breakPlaces, placeOnLine, timePlaces } from './time-places.ts';
import { uprightWhisker } from './whisker.ts';

interface Lane {
  left: number;
  width: number;
  /** Of the plot: the end of the scale, and zero. */
  top: number;
  bottom: number;
  /** Where each row stands, from the left of the chart. */
  places: number[];
}

/** The total's lane is this much wider than a group's. */
const totalPart = 1.6;

/**
 * A lane a group: points at their dates over a scale from zero, each with its interval, joined where the waves may be
 * compared. A missing wave leaves a gap; a break in the series is a dashed line, its reason under the chart. Lanes that
 * do not fit beside one another stand on shelves.
 */
export function layLines(chart: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  const scaled = { ...chart, max: scaleOf(chart) };
  const shelves = shelvesOf(chart, setting);
  const told = shelves.map((shelf) => placeShelf(layout, { ...scaled, series: shelf }, setting));
  for (const { text } of chart.breaks ?? []) placeNote(layout, text, setting);
  const target = chart.target === undefined ? [] : [{ sample: 'level', text: chart.target.text }];
  placeKey(layout, [...target, ...(told[0] ?? [])], setting);
  layout.height = Math.ceil(layout.height);
  return layout;
}

/** The end of the scale: the chart's own for shares and means, else the largest value; no target falls outside. */
function scaleOf(chart: Chart): number {
  const own = chart.unit === 'share' || chart.unit === 'mean' ? chart.max : topOf(chart);
  return Math.max(own, chart.target?.value ?? 0);
}

/** As many lanes a shelf as leave room for the figures over their points. */
function shelvesOf(chart: Chart, { width, size }: Setting): ChartSeries[][] {
  const least = Math.max(chart.rows.length, 2) * size * 2.1 + size * 2.2;
  const most = Math.max(1, Math.floor((width - (totalPart - 1) * least) / (least + size * 1.2)));
  if (chart.series.length <= most) return [chart.series];
  const count = Math.ceil(chart.series.length / most);
  const each = Math.ceil(chart.series.length / count);
  return Array.from({ length: count }, (_, i) => chart.series.slice(i * each, (i + 1) * each));
}

/** @returns what the numbers of its marks mean, the same on every shelf */
function placeShelf(layout: Layout, chart: Chart, setting: Setting): KeyItem[] {
  const { size } = setting;
  const above = layout.height === 0 ? 0 : layout.height + size * 0.8;
  const lanes = divide(chart, setting);
  const heads = chart.series.map((series, i) =>
    wrapLabel(series.label, lanes[i]?.width ?? 0, { size: size * 0.95, bold: true }),
  );
  const deepest = Math.max(...heads.map(({ length }) => length), 1);
  const small = chart.series.some(({ state }) => state === 'small') ? 1 : 0;
  const top = above + (deepest + small) * size * leading + size * 1.5;
  const bottom = top + size * 7;
  chart.series.forEach((series, i) => {
    const lane = { ...(lanes[i] ?? { left: 0, width: 0, places: [] }), top, bottom };
    placeHead(layout, { lines: heads[i] ?? [], series, lane, above, deepest }, setting);
    placeAxis(layout, chart, lane, setting);
    const said = layout.labels.length;
    placeLine(layout, { chart, series, lane }, setting);
    placeTarget(layout, { chart, lane, figures: layout.labels.slice(said) }, setting);
  });
  layout.height = bottom + size * (0.4 + minor * leading);
  return placeMarks(layout, chart, lanes, setting);
}

/** What happened, under the axis of every lane. */
function placeMarks(
  layout: Layout,
  chart: Chart,
  lanes: Omit<Lane, 'top' | 'bottom'>[],
  setting: Setting,
): KeyItem[] {
  const top = layout.height;
  const found = lanes.map(({ left, width, places }) => {
    // Between the first and the last wave: a lane has room beside them, and not every lane as much.
    const ends = { left: places[0] ?? left, right: places.at(-1) ?? left };
    const { marks, key } = happeningMarks(chart, (day) => placeOnLine(chart.rows, places, day), ends);
    layout.height = top;
    placeHappenings(layout, marks, { ...setting, width: left + width });
    return { key, height: layout.height };
  });
  layout.height = Math.max(top, ...found.map(({ height }) => height));
  return found[0]?.key ?? [];
}

/** A level line that stops for the figures it would run through. */
function placeTarget(
  layout: Layout,
  { chart: { target, max }, lane, figures }: { chart: Chart; lane: Lane; figures: Label[] },
  { size, ink }: Setting,
): void {
  if (target === undefined) return;
  const y = lane.bottom - (target.value / max) * (lane.bottom - lane.top);
  const look = { colour: ink.text, width: size * 0.08, dash: dashOf(size) };
  const inTheWay = figures
    .map(boxOf)
    .filter((box) => box.y < y && y < box.y + box.height)
    .toSorted((one, other) => one.x - other.x);
  let from = lane.left;
  for (const { x, width } of [...inTheWay, { x: lane.left + lane.width, width: 0 }]) {
    if (x - from > size * 0.4) layout.strokes.push({ points: [[from, y], [x, y]], ...look }); // prettier-ignore
    from = x + width;
  }
}

function divide(chart: Chart, { width, size }: Setting): Omit<Lane, 'top' | 'bottom'>[] {
  const parts = chart.series.map((_, i) => (i === 0 && chart.series.length > 1 ? totalPart : 1));
  const gap = size * 1.2;
  const whole = parts.reduce((sum, part) => sum + part, 0);
  // A lone line needs no more than half the width.
  const room = chart.series.length === 1 ? width / 2 : width - gap * (parts.length - 1);
  let left = 0;
  return parts.map((part) => {
    const lane = { left, width: (room * part) / whole };
    left += lane.width + gap;
    const pad = size * 1.1;
    const ends = { from: lane.left + pad, to: lane.left + lane.width - pad };
    const places = timePlaces(chart.rows, { ...ends, least: size * 2.1 });
    return { ...lane, places };
  });
}

interface Head {
  lines: string[];
  series: ChartSeries;
  lane: Lane;
  /** Bottom of the shelf above. */
  above: number;
  deepest: number;
}

function placeHead(layout: Layout, { lines, series, lane, above, deepest }: Head, setting: Setting): void {
  const size = setting.size * 0.95;
  const x = lane.left;
  lines.forEach((text, line) => {
    const y = above + (deepest - lines.length + line + 0.5) * size * leading;
    if (series.state === 'hidden') placeQuiet(layout, { text, x, y }, setting);
    else layout.labels.push({ text, x, y, size, bold: true, colour: setting.ink.text, align: 'left' });
  });
  const y = above + (deepest + 0.5) * size * leading;
  if (series.state === 'small') placeQuiet(layout, { text: smallMark, x, y }, setting);
}

/** Zero, the names of the waves under it, and the breaks. */
function placeAxis(layout: Layout, chart: Chart, lane: Lane, setting: Setting): void {
  const { ink, size } = setting;
  const look = { colour: ink.rule, width: size * 0.08 };
  const { left, width, top, bottom, places } = lane;
  layout.strokes.push({
    points: [
      [left, bottom],
      [left + width, bottom],
    ],
    ...look,
  });
  shortNames(chart).forEach((text, row) => {
    const y = bottom + size * (0.4 + (minor * leading) / 2);
    const type = { size: size * minor, bold: false, colour: ink.muted, align: 'center' as const };
    layout.labels.push({ text, x: places[row] ?? 0, y, ...type });
  });
  for (const x of breakPlaces(chart, places)) {
    layout.strokes.push({
      points: [
        [x, top - size],
        [x, bottom],
      ],
      colour: ink.muted,
      width: size * 0.08,
      dash: dashOf(size),
    });
  }
}

/** "2021-3" is 2021 when no other wave was held that year. */
function shortNames({ rows }: Chart): string[] {
  const years = rows.map(({ label }) => /^\d{4}(?=-)/u.exec(label)?.[0] ?? label);
  return new Set(years).size === rows.length ? years : rows.map(({ label }) => label);
}

function placeLine(
  layout: Layout,
  { chart, series, lane }: { chart: Chart; series: ChartSeries; lane: Lane },
  setting: Setting,
): void {
  const { size, ink } = setting;
  const heightOf = (value: number): number => lane.bottom - (value / chart.max) * (lane.bottom - lane.top);
  // A line is thin, and that of everybody is to stand out: on dark as much as it does on white.
  const lifted = setting.dark
    ? liftFrom(ink.paper, series.colour, Math.max(3, contrast(series.colour, '#FFFFFF')))
    : series.colour;
  const colour = series.state === 'small' ? greyOf(lifted) : lifted;
  for (const run of runsOf(chart, series)) {
    const points = run.map((row): Point => [lane.places[row] ?? 0, heightOf(series.values[row] ?? 0)]);
    const bounds = run.map((row) => ({
      x: lane.places[row] ?? 0,
      interval: series.intervals?.[row] ?? null,
    }));
    const [above, below] = (['high', 'low'] as const).map((end) =>
      bounds.flatMap(({ x, interval }): Point[] => (interval === null ? [] : [[x, heightOf(interval[end])]])),
    );
    if (above !== undefined && below !== undefined && above.length === run.length && run.length > 1)
      layout.areas.push({ points: [...above, ...below.toReversed()], colour: mix(colour, ink.paper, 0.82) });
    if (run.length > 1) layout.strokes.push({ points, colour, width: size * 0.16 });
  }
  series.values.forEach((value, row) => {
    if (value === null) return;
    const x = lane.places[row] ?? 0;
    const interval = series.intervals?.[row] ?? null;
    if (interval !== null)
      layout.strokes.push(
        ...uprightWhisker(
          { x, from: heightOf(interval.low), to: heightOf(interval.high), half: size * 0.2 },
          setting,
        ),
      );
    layout.dots.push({ x, y: heightOf(value), radius: size * 0.26, colour, rim: ink.paper });
    const y = Math.min(heightOf(interval?.high ?? value), heightOf(value) - size * 0.3) - size * 0.6;
    const type = { size: size * minor, bold: row === series.values.length - 1, colour: ink.text };
    layout.labels.push({ text: valueText(chart, value), x, y, ...type, align: 'center' });
  });
}

/** Rows that one line joins: until a value is missing or the series is broken. */
function runsOf(chart: Chart, { values }: ChartSeries): number[][] {
  const broken = new Set((chart.breaks ?? []).map(({ row }) => row));
  const runs: number[][] = [];
  let run: number[] = [];
  values.forEach((value, row) => {
    if (value === null || broken.has(row)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (value !== null) run.push(row);
  });
  return run.length > 0 ? [...runs, run] : runs;
}

function placeNote(layout: Layout, text: string, setting: Setting): void {
  const size = setting.size * minor;
  for (const line of wrapLabel(text, setting.width, { size })) {
    placeQuiet(layout, { text: line, x: 0, y: layout.height + size * 0.5 * leading }, setting);
    layout.height += size * leading;
  }
}
