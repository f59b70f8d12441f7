/** What is wrong with a laid-out chart to look at: words that overlap, run off the picture, or cross a bar they do not belong to. */
import { boxOf, type Box, type Label, type Layout } from '../../reports/chart-layout/layout.ts';

export function overlap(one: Box, other: Box): boolean {
  const apartX = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !apartX && one.y + one.height > other.y && other.y + other.height > one.y;
}

export function collisions(layout: Layout): string[] {
  const boxes = layout.labels.map((label) => ({ label, box: boxOf(label) }));
  return boxes.flatMap(({ label, box }, i) =>
    boxes
      .slice(i + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${label.text} | ${other.label.text}`),
  );
}

export function cutOff(layout: Layout): string[] {
  return layout.labels
    .filter((label) => {
      const box = boxOf(label);
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      return box.x < -0.1 || right > layout.width + 0.1 || box.y < 0 || bottom > layout.height;
    })
    .map(({ text }) => text);
}

/** Words that begin outside a bar and end inside it, or the other way round. */
export function crossings(layout: Layout): string[] {
  return layout.labels
    .filter((label) => layout.bars.some((bar) => crosses(bar, label)))
    .map(({ text }) => text);
}

function crosses(bar: Box, label: Label): boolean {
  const box = boxOf(label);
  if (!overlap(bar, box)) return false;
  return box.x < bar.x - 0.1 || box.x + box.width > bar.x + bar.width + 0.1;
}
