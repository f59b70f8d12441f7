import { leading, minor, wrapLabel } from './layout.ts';
import type { Box, Layout, Setting } from './layout.ts';

/** An empty frame in the place of a hidden lane, with the sentence in it where it fits; tells whether it did. */
export function placeHiddenLane(layout: Layout, text: string, lane: Box, setting: Setting): boolean {
  const size = setting.size * minor;
  const lines = wrapLabel(text, lane.width - size * 0.8, { size });
  layout.frames.push(lane);
  const cut = lines.slice(0, -1).some((line) => line.endsWith('-'));
  if (cut || (lines.length + 1) * size * leading > lane.height) return false;
  lines.forEach((line, i) => {
    placeQuiet(layout, { text: line, x: lane.x + size * 0.4, y: lane.y + (i + 1) * size * leading }, setting);
  });
  return true;
}

/** The sentence with the lane's name, under the chart. */
export function placeHiddenNote(
  layout: Layout,
  hidden: { name: string; text: string },
  setting: Setting,
): void {
  const size = setting.size * minor;
  const sentence = `${hidden.name}: ${hidden.text.charAt(0).toLowerCase()}${hidden.text.slice(1)}`;
  layout.height += size * 0.2;
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
