/** Where a series over months is broken: lines between columns, with letters where there are several. */
import type { Chart } from '../chart.ts';
import type { Layout, Setting } from './layout.ts';
import type { MonthsGrid } from './months-grid.ts';
import { textWidth } from './text-width.ts';

/** In order, several before one row as one; a break before the first row parts nothing. */
export function breaksBetweenRows({ rows, breaks = [] }: Chart): NonNullable<Chart['breaks']> {
  const places = [...new Set(breaks.map(({ row }) => row))].toSorted((one, other) => one - other);
  return places
    .filter((row) => row > 0 && row < rows.length)
    .map((row) => {
      const texts = breaks.filter((one) => one.row === row).map(({ text }) => text);
      return { row, text: [...new Set(texts)].join('; ') };
    });
}

/** Only where there are several: one break is told by its line. @returns where the lines begin, one a break */
export function placeBreakLetters(layout: Layout, { breaks }: MonthsGrid, { size, ink }: Setting): number[] {
  if (breaks.length < 2) return breaks.map(() => layout.height + size * 0.8);
  const type = { size: size * 0.8, bold: true, colour: ink.muted, align: 'center' as const };
  const reached: number[] = [];
  const tops = breaks.map((place, at) => {
    const half = textWidth(letterOf(at), type.size, true) / 2;
    const x = Math.min(Math.max(place, half), layout.width - half);
    const free = reached.findIndex((end) => end + size * 0.3 <= x - half);
    const line = free === -1 ? reached.length : free;
    reached[line] = x + half;
    const y = layout.height + (line + 0.5) * size;
    layout.labels.push({ text: letterOf(at), x, y, ...type });
    return y + size * 0.5;
  });
  layout.height += reached.length * size;
  return tops;
}

export function letterOf(at: number): string {
  return String.fromCodePoint(65 + at);
}
