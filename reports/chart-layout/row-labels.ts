import type { Chart, ChartRow } from '../chart.ts';
import { leading, minor, smallMark, wrapLabel } from './layout.ts';
import type { Label, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

/** The lines of a row's name, the mark of a small group under it. */
export interface RowName {
  lines: string[];
  bold: boolean;
  small: boolean;
  height: number;
}

/** Width of the column of row names: what the longest needs, within bounds. */
export function namesWidth(chart: Chart, setting: Setting, bounds: { least: number; most: number }): number {
  const widths = chart.rows.map((row) => textWidth(row.label, setting.size, row.setApart));
  return Math.min(Math.max(bounds.least, ...widths) + 1, bounds.most);
}

export function nameRow(row: ChartRow, setting: Setting, width: number): RowName {
  const lines = wrapLabel(row.label, width, { size: setting.size, bold: row.setApart });
  const small = row.state === 'small';
  const height = (lines.length + (small ? minor : 0)) * setting.size * leading;
  return { lines, bold: row.setApart, small, height };
}

/** The labels of a name whose block starts at `top`. */
export function placeName(name: RowName, place: { x: number; top: number }, setting: Setting): Label[] {
  const step = setting.size * leading;
  const base = { x: place.x, bold: name.bold, align: 'left' as const };
  const labels: Label[] = name.lines.map((text, i) => ({
    ...base,
    text,
    y: place.top + (i + 0.5) * step,
    size: setting.size,
    colour: setting.ink.text,
  }));
  if (!name.small) return labels;
  const y = place.top + name.lines.length * step + (step * minor) / 2;
  return [
    ...labels,
    { ...base, text: smallMark, y, size: setting.size * minor, bold: false, colour: setting.ink.muted },
  ];
}
