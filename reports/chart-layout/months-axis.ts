/** Names of periods in two rows: "jan", "feb" or their first letters, and under them the years, parted by a short line. */
import type { ChartRow } from '../chart.ts';
import type { MonthsGrid } from './months-grid.ts';
import { leading, minor } from './layout.ts';
import type { Layout, Point, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

interface PeriodName {
  /** "mei" of "mei 2021"; '' of a whole year. */
  part: string;
  short: string;
  /** '' where the name has none. */
  year: string;
}

/** From the bottom of the layout down. */
export function placePeriods(layout: Layout, rows: ChartRow[], grid: MonthsGrid, setting: Setting): void {
  const { size, ink } = setting;
  const names = rows.map(nameOf);
  const top = layout.height;
  const line = size * minor * leading;
  const type = { size: size * minor, bold: false, colour: ink.muted, align: 'center' as const };
  const parts = partsThatFit(names, grid.step, type.size);
  layout.height += size * 0.3;
  if (parts !== null) {
    const y = layout.height + line / 2;
    parts.forEach((text, row) => {
      if (text !== '') layout.labels.push({ text, x: grid.places[row] ?? 0, y, ...type });
    });
    layout.height += line;
  }
  const years = yearsOf(names);
  if (years.length === 0) return;
  const y = layout.height + line / 2;
  let reached = 0;
  for (const { year, from, to } of years) {
    const half = textWidth(year, type.size) / 2;
    const x = Math.min(Math.max(((from + to) / 2) * grid.step, half), layout.width - half);
    if (x - half >= reached) {
      layout.labels.push({ text: year, x, y, ...type });
      reached = x + half + size * 0.4;
    }
    const depth = parts === null ? 0.35 : 0.3 + 1.6 * minor * leading;
    if (from > 0 && years.length < rows.length)
      partYears(layout, { x: from * grid.step, top, depth: size * depth }, setting);
  }
  layout.height += line;
}

/** "mei 2021", "1ste helft 2021", "2021"; of "2021-05" its number. */
function nameOf({ label, short }: ChartRow): PeriodName {
  const [, coded, month] = /^(\d{4})-(\d{2})$/u.exec(label) ?? [];
  if (coded !== undefined && month !== undefined)
    return { part: String(Number(month)), short: String(Number(month)), year: coded };
  const found = /^(?:(.*\S)\s+)?(\d{4})$/u.exec(label);
  const part = found === null ? label : (found[1] ?? '');
  return { part, short: short ?? part.slice(0, 1), year: found?.[2] ?? '' };
}

/** In full, in short or by their first letter; null where not even letters fit, or where all are years. */
function partsThatFit(names: PeriodName[], step: number, size: number): string[] | null {
  const tries = [
    names.map(({ part }) => part),
    names.map(({ short }) => short),
    names.map(({ part }) => part.slice(0, 1)),
  ];
  const found = tries.find((texts) => texts.every((text) => textWidth(text, size) + size * 0.15 <= step));
  return found === undefined || found.every((text) => text === '') ? null : found;
}

/** Rows that follow one another in one year. */
function yearsOf(names: PeriodName[]): { year: string; from: number; to: number }[] {
  const years: { year: string; from: number; to: number }[] = [];
  names.forEach(({ year }, row) => {
    const last = years.at(-1);
    if (last !== undefined && last.year === year) last.to = row + 1;
    else years.push({ year, from: row, to: row + 1 });
  });
  return years.filter(({ year }) => year !== '');
}

function partYears(
  layout: Layout,
  { x, top, depth }: { x: number; top: number; depth: number },
  { size, ink }: Setting,
): void {
  const points: Point[] = [[x, top], [x, top + depth]]; // prettier-ignore
  layout.strokes.push({ points, colour: ink.rule, width: size * 0.06 });
}
