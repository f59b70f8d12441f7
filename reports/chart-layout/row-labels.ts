import type { Chart, ChartRow } from '../chart.ts';
import { leading, minor, smallMark, wrapLabel } from './layout.ts';
import type { Label, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

/** The lines of a row's name, the mark of a small group behind or under it. */
export interface RowName {
  lines: string[];
  bold: boolean;
  small: boolean;
  /** Where the mark stands behind the name; null when it stands under it. */
  markAt: number | null;
  height: number;
}

/** Width of the column of row names: what the longest needs, within bounds. */
export function namesWidth(chart: Chart, setting: Setting, bounds: { least: number; most: number }): number {
  const widths = chart.rows.map(
    (row) =>
      textWidth(row.label, setting.size, row.setApart) + (row.state === 'small' ? markWidth(setting) : 0),
  );
  return Math.min(Math.max(bounds.least, ...widths) + 1, bounds.most);
}

export function nameRow(row: ChartRow, setting: Setting, width: number): RowName {
  const lines = wrapLabel(row.label, width, { size: setting.size, bold: row.setApart });
  const small = row.state === 'small';
  const after = textWidth(lines.at(-1) ?? '', setting.size, row.setApart) + setting.size * 0.5;
  const behind = small && after + markWidth(setting) - setting.size * 0.5 <= width;
  const height = (lines.length + (small && !behind ? minor : 0)) * setting.size * leading;
  return { lines, bold: row.setApart, small, markAt: behind ? after : null, height };
}

/** The mark with the space before it. */
function markWidth({ size }: Setting): number {
  return size * 0.5 + textWidth(smallMark, size * minor);
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
  const mark = {
    ...base,
    text: smallMark,
    size: setting.size * minor,
    bold: false,
    colour: setting.ink.muted,
  };
  const under = place.top + name.lines.length * step + (step * minor) / 2;
  return name.markAt === null
    ? [...labels, { ...mark, y: under }]
    : [...labels, { ...mark, x: place.x + name.markAt, y: under - step * (0.5 + minor / 2) }];
}
