import { boxOf, type Box, type Layout } from './layout.ts';

/** Whether some words of a chart lie on one another: there are more of them than it has room for. */
export function wordsClash({ labels }: Layout): boolean {
  const boxes = labels.map(boxOf).toSorted((a, b) => a.y - b.y);
  return boxes.some((box, i) => {
    for (let at = i + 1; at < boxes.length; at++) {
      const other = boxes[at];
      if (other === undefined || other.y >= box.y + box.height) return false;
      if (areBeside(box, other)) return true;
    }
    return false;
  });
}

export function areBeside(one: Box, other: Box): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width;
}
