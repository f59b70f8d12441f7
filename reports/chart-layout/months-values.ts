/** Figures over columns: over each when there is room, else over the highest, the last and the lowest. */
import type { Chart, ChartSeries } from '../chart.ts';
import { valueText } from './lanes-grid.ts';
import { boxOf, minor } from './layout.ts';
import type { Box, Layout, Setting } from './layout.ts';
import type { MonthsGrid } from './months-grid.ts';
import { textWidth } from './text-width.ts';
import { areBeside } from './words-clash.ts';

export interface MonthsLane {
  chart: Chart;
  series: ChartSeries;
  grid: MonthsGrid;
  /** Words may begin here; bars reach from `top` to `bottom`. */
  ceiling: number;
  top: number;
  bottom: number;
  /** The value at `top`. */
  most: number;
}

export function heightAt({ top, bottom, most }: MonthsLane, value: number): number {
  return bottom - (Math.max(value, 0) / most) * (bottom - top);
}

/** Behind the figure of a period that is not over. */
const partialMark = '*';

export function placeValues(layout: Layout, lane: MonthsLane, setting: Setting): void {
  const { target } = lane.chart;
  const taken: Box[] =
    target === undefined ? [] : [{ x: 0, y: heightAt(lane, target.value), width: layout.width, height: 1 }];
  for (const { row, text } of wantedOf(lane, setting)) {
    const found = placeOf(lane, { row, text, taken, width: layout.width }, setting);
    if (found === null) continue;
    layout.labels.push(found.label);
    taken.push(boxOf(found.label));
    const { leader } = found;
    if (leader === null) continue;
    taken.push(leader);
    layout.strokes.push({
      points: [
        [leader.x, leader.y],
        [leader.x, leader.y + leader.height],
      ],
      colour: setting.ink.muted,
      width: setting.size * 0.05,
    });
  }
}

/** The most telling first: what does not fit beside it is left to the table. */
function wantedOf({ chart, series, grid }: MonthsLane, { size }: Setting): { row: number; text: string }[] {
  const rows = series.values.flatMap((value, row) => (value === null ? [] : [{ row, value }]));
  const isPartial = (row: number): boolean => chart.rows[row]?.state === 'small';
  const said = rows.map(({ row, value }) => ({
    row,
    text: valueText(chart, value) + (isPartial(row) ? partialMark : ''),
  }));
  if (said.every(({ text }) => textWidth(text, size * minor) + size * 0.2 <= grid.step)) return said;
  const whole = rows.filter(({ row }) => !isPartial(row));
  const highest = whole.toSorted((one, other) => other.value - one.value)[0];
  const lowest = whole.toSorted((one, other) => one.value - other.value)[0];
  const chosen = new Set(
    [highest, rows.at(-1), lowest].flatMap((one) => (one === undefined ? [] : [one.row])),
  );
  const figures = [...chosen].flatMap((row) => said.filter((one) => one.row === row));
  const marks = rows.filter(({ row }) => isPartial(row) && !chosen.has(row));
  return [...figures, ...marks.map(({ row }) => ({ row, text: partialMark }))];
}

interface Wish {
  row: number;
  text: string;
  taken: Box[];
  width: number;
}

/** Over its own column and whatever else it would touch, with a thin line down to the column; null where it does not fit. */
function placeOf(
  lane: MonthsLane,
  { row, text, taken, width }: Wish,
  { size, ink }: Setting,
): { label: Layout['labels'][number]; leader: Box | null } | null {
  const { grid, series } = lane;
  const own = grid.places[row] ?? 0;
  const bold = row === series.values.length - 1;
  const half = textWidth(text, size * minor, bold) / 2;
  const left = Math.max(0, ...grid.breaks.filter((place) => place < own)) + half;
  const right = Math.min(width, ...grid.breaks.filter((place) => place > own)) - half;
  if (left > right) return null;
  const x = Math.min(Math.max(own, left), right);
  const under = series.values.flatMap((value, at) => {
    const away = Math.abs((grid.places[at] ?? 0) - x);
    if (away > half + grid.bar / 2 + 1) return [];
    return [value === null ? lane.top : heightAt(lane, value)];
  });
  const top = heightAt(lane, series.values[row] ?? 0);
  const type = { size: size * minor, bold, colour: ink.text };
  const label = {
    text,
    x,
    y: Math.min(top, ...under) - size * (minor / 2 + 0.15),
    ...type,
    align: 'center' as const,
  };
  for (let lift = taken.length; lift >= 0; lift--) {
    const box = boxOf(label);
    const hit = taken.find((one) => touches(one, box));
    if (hit === undefined) break;
    label.y = hit.y - box.height / 2 - 1.5;
  }
  const box = boxOf(label);
  if (box.y < lane.ceiling || taken.some((one) => touches(one, box))) return null;
  const leader = { x: own, y: box.y + box.height + 1, width: 0.1, height: top - box.y - box.height - 3 };
  if (leader.height < size * 0.5) return { label, leader: null };
  const blocked = taken.some((one) => one.height > 2 && touches(one, leader));
  return blocked || Math.abs(own - x) > half ? null : { label, leader };
}

function touches(one: Box, other: Box): boolean {
  return areBeside(one, other) && one.y < other.y + other.height && other.y < one.y + one.height;
}
