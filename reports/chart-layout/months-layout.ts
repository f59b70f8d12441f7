import type { Chart } from '../chart.ts';
import { dashOf, placeGap, placeKey, type KeyItem } from './chart-key.ts';
import { liftFrom, mix } from './colours.ts';
import { happeningMarks, placeHappenings } from './happenings.ts';
import { topOf } from './lanes-grid.ts';
import { emptyLayout, leading, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { placePeriods } from './months-axis.ts';
import { breaksBetweenRows, letterOf, placeBreakLetters } from './months-breaks.ts';
import { gapsOf } from './months-gaps.ts';
import { divideMonths, type MonthsGrid } from './months-grid.ts';
import { heightAt, placeValues, type MonthsLane } from './months-values.ts';

/**
 * A column a period, a lane a series, one under another, each on a scale of its own from zero. A period without figures
 * is a hatched place, never a column of zero; one that is not over is lighter. Breaks, targets and what happened are
 * marks, with their words in a key under the chart.
 */
export function layMonths(given: Chart, setting: Setting): Layout {
  const layout = emptyLayout(setting);
  const chart = { ...given, breaks: breaksBetweenRows(given) };
  const grid = divideMonths(chart, setting);
  chart.series.forEach((_, at) => placeLane(layout, { chart, grid, at }, setting));
  placePeriods(layout, chart.rows, grid, setting);
  const { marks, key } = happeningMarks(chart, (day) => placeOfDay(chart, grid, day), {
    left: 0,
    right: grid.width,
  });
  placeHappenings(layout, marks, setting);
  placeKey(layout, [...keyOf(chart), ...key], setting);
  layout.height = Math.ceil(layout.height);
  return layout;
}

function placeLane(
  layout: Layout,
  { chart, grid, at }: { chart: Chart; grid: MonthsGrid; at: number },
  setting: Setting,
): void {
  const series = chart.series[at];
  if (series === undefined) return;
  const { size, ink, width } = setting;
  if (at > 0) layout.height += size * 0.9;
  const head = size * 0.95;
  // The name of a lone series is in the title.
  for (const text of chart.series.length > 1
    ? wrapLabel(series.label, width, { size: head, bold: true })
    : []) {
    const y = layout.height + (head * leading) / 2;
    layout.labels.push({ text, x: 0, y, size: head, bold: true, colour: ink.text, align: 'left' });
    layout.height += head * leading;
  }
  const letters = placeBreakLetters(layout, grid, setting);
  const ceiling = layout.height;
  const top = ceiling + size * 2.1;
  const bottom = top + size * (chart.series.length > 1 ? 5 : 7.5);
  const most = Math.max(topOf({ ...chart, series: [series] }), chart.target?.value ?? 0);
  const lane: MonthsLane = { chart, series, grid, ceiling, top, bottom, most };
  placeColumns(layout, lane, at, setting);
  placeLines(layout, lane, letters, setting);
  placeValues(layout, lane, setting);
  layout.height = bottom;
}

function placeColumns(layout: Layout, lane: MonthsLane, at: number, setting: Setting): void {
  const { chart, series, grid, top, bottom } = lane;
  const full = setting.dark ? liftFrom(setting.ink.paper, series.colour) : series.colour;
  series.values.forEach((value, row) => {
    if (value === null) return;
    const y = heightAt(lane, value);
    const x = (grid.places[row] ?? 0) - grid.bar / 2;
    const colour =
      chart.rows[row]?.state === 'small' ? mix(full, setting.ink.paper, setting.dark ? 0.35 : 0.45) : full;
    layout.bars.push({ x, y, width: grid.bar, height: bottom - y, series: at, colour });
  });
  for (const { from, to } of gapsOf(series)) {
    const x = from * grid.step + (grid.step - grid.bar) / 2;
    placeGap(
      layout,
      { x, y: top, width: (to - from) * grid.step - (grid.step - grid.bar), height: bottom - top },
      setting,
    );
  }
}

/** Zero, the target, and where the series is broken. */
function placeLines(layout: Layout, lane: MonthsLane, tops: number[], { size, ink }: Setting): void {
  const { chart, grid, bottom } = lane;
  const thin = { colour: ink.muted, width: size * 0.08 };
  const level = (y: number): [number, number][] => [[0, y], [grid.width, y]]; // prettier-ignore
  layout.strokes.push({ points: level(bottom), ...thin });
  if (chart.target !== undefined) {
    const points = level(heightAt(lane, chart.target.value));
    // A light rim, or it would be lost on the columns.
    layout.strokes.push({ points, colour: ink.paper, width: size * 0.22 });
    layout.strokes.push({ points, ...thin, colour: ink.text, dash: dashOf(size) });
  }
  grid.breaks.forEach((x, at) => {
    const from = tops[at] ?? lane.top;
    layout.strokes.push({ points: [[x, from], [x, bottom]], ...thin, dash: dashOf(size) }); // prettier-ignore
  });
}

function keyOf(chart: Chart): KeyItem[] {
  const { breaks = [] } = chart;
  return [
    ...(chart.series.some((series) => series.values.includes(null))
      ? [{ sample: 'gap', text: chart.hiddenText }]
      : []),
    ...(chart.target === undefined ? [] : [{ sample: 'level', text: chart.target.text }]),
    ...breaks.map(({ text }, at) => ({ sample: breaks.length > 1 ? letterOf(at) : 'break', text })),
  ];
}

/** A day within its period; the last period is taken to be as long as the one before it. */
function placeOfDay({ rows }: Chart, { step }: MonthsGrid, day: number): number {
  const starts = rows.map((row) => row.day ?? Number.NaN);
  const at = Math.max(
    starts.findLastIndex((start) => start <= day),
    0,
  );
  const start = starts[at] ?? 0;
  const length = (starts[at + 1] ?? start + lengthBefore(starts, at)) - start;
  return (at + (day - start) / length) * step;
}

function lengthBefore(starts: number[], at: number): number {
  const before = starts[at - 1];
  return before === undefined ? 31 : (starts[at] ?? before) - before;
}
