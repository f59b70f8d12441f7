/** What marks in a chart mean, in lines under it: a sample, and its words. */
import { mix } from './colours.ts';
import { leading, minor, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';

export interface KeyItem {
  /** A number or letter as it stands in the chart, or what is drawn there. */
  sample: 'gap' | 'level' | 'break' | (string & {});
  text: string;
}

export function placeKey(layout: Layout, items: KeyItem[], setting: Setting): void {
  const { size, ink, width } = setting;
  const small = size * minor;
  const type = { size: small, bold: false, colour: ink.muted, align: 'left' as const };
  const indent = size * 1.7;
  if (items.length > 0) layout.height += size * 0.5;
  for (const { sample, text } of items) {
    const y = layout.height + 0.5 * small * leading;
    placeSample(layout, sample, y, setting);
    wrapLabel(text, width - indent, { size: small }).forEach((line, i) => {
      layout.labels.push({ text: line, x: indent, y: y + i * small * leading, ...type });
      layout.height += small * leading;
    });
  }
}

function placeSample(layout: Layout, sample: KeyItem['sample'], y: number, setting: Setting): void {
  const { size, ink } = setting;
  if (sample === 'gap') {
    placeGap(layout, { x: 0, y: y - size * 0.4, width: size * 1.2, height: size * 0.8 }, setting);
    return;
  }
  const dash = { colour: ink.muted, width: size * 0.08, dash: dashOf(size) };
  if (sample === 'level') {
    const points: [number, number][] = [[0, y], [size * 1.2, y]]; // prettier-ignore
    layout.strokes.push({ points, ...dash });
    return;
  }
  if (sample === 'break') {
    const points: [number, number][] = [[size * 0.6, y - size * 0.6], [size * 0.6, y + size * 0.6]]; // prettier-ignore
    layout.strokes.push({ points, ...dash });
    return;
  }
  const type = { size: size * minor, bold: true, colour: ink.text, align: 'left' as const };
  layout.labels.push({ text: sample, x: 0, y, ...type });
}

/** A place without figures. */
export function placeGap(
  layout: Layout,
  box: { x: number; y: number; width: number; height: number },
  { ink }: Setting,
): void {
  layout.frames.push(box);
  layout.hatches.push({ ...box, colour: mix(ink.muted, ink.paper, 0.45) });
}

export function dashOf(size: number): [number, number] {
  return [size * 0.25, size * 0.25];
}
