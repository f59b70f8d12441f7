import { leading, minor, wrapLabel } from './layout.ts';
import type { Layout, Setting } from './layout.ts';

/** One sentence under the chart, with the names of the lanes that are hidden. */
export function placeHiddenNote(
  layout: Layout,
  hidden: { name: string; text: string },
  setting: Setting,
): void {
  const size = setting.size * minor;
  const sentence = `${hidden.name}: ${hidden.text.charAt(0).toLowerCase()}${hidden.text.slice(1)}`;
  layout.height += size * 0.5;
  for (const text of wrapLabel(sentence, setting.width, { size })) {
    placeQuiet(layout, { text, x: 0, y: layout.height + size * 0.5 * leading }, setting);
    layout.height += size * leading;
  }
}

export function placeQuiet(
  layout: Layout,
  line: { text: string; x: number; y: number },
  setting: Setting,
): void {
  const type = { size: setting.size * minor, bold: false, colour: setting.ink.muted, align: 'left' as const };
  layout.labels.push({ ...line, ...type });
}
