/** What happened, as small numbered marks under the axis: each from its first to its last day. */
import type { Chart } from '../chart.ts';
import type { KeyItem } from './chart-key.ts';
import { minor } from './layout.ts';
import type { Layout, Setting } from './layout.ts';
import { textWidth } from './text-width.ts';

export interface HappeningMark {
  from: number;
  to: number;
  /** From 1, as in the key. */
  number: number;
}

/** @param left @param right between which the axis stands; what happened before or after it is left out */
export function happeningMarks(
  { happenings = [] }: Chart,
  placeOf: (day: number) => number,
  { left, right }: { left: number; right: number },
): { marks: HappeningMark[]; key: KeyItem[] } {
  const shown = happenings
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map(({ from, to, text }) => ({ from: placeOf(from), to: placeOf(to + 1), text }))
    .filter(({ from, to }) => to > left && from < right);
  return {
    marks: shown.map(({ from, to }, at) => ({
      from: Math.max(from, left),
      to: Math.min(to, right),
      number: at + 1,
    })),
    key: shown.map(({ text }, at) => ({ sample: String(at + 1), text })),
  };
}

/** From the bottom of the layout down, those at one time under one another. */
export function placeHappenings(layout: Layout, marks: HappeningMark[], setting: Setting): void {
  const { size, ink } = setting;
  const type = { size: size * minor, bold: false, colour: ink.text, align: 'left' as const };
  const step = size * 1.1;
  const reached: number[] = [];
  for (const { from, to, number } of marks) {
    const text = String(number);
    const wide = textWidth(text, type.size);
    const width = Math.max(to - from, size * 0.25);
    const behind = wide + size * 0.2;
    // At the right edge the number stands before its mark.
    const before = from + width + behind > setting.width;
    const [first, last] = before ? [from - behind, from + width] : [from, from + width + behind];
    const free = reached.findIndex((end) => end + size * 0.3 <= first);
    const line = free === -1 ? reached.length : free;
    reached[line] = last;
    const y = layout.height + (line + 0.5) * step;
    const height = size * 0.3;
    layout.swatches.push({
      x: from,
      y: y - height / 2,
      width: Math.min(width, setting.width - from),
      height,
      colour: ink.muted,
    });
    layout.labels.push({ text, x: before ? first : last - wide, y, ...type });
  }
  layout.height += reached.length * step;
}
