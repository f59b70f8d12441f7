import type { Box } from './layout.ts';

export interface Stroke {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
}

/** Slanting lines that stay inside a box, worked out and not clipped: a clip or a pattern would become a picture on paper. */
export function hatch(box: Box, step: number): Stroke[] {
  const strokes: Stroke[] = [];
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  for (let at = step / 2; at < box.width + box.height; at += step) {
    const fromX = Math.min(box.x + at, right);
    const toY = Math.min(box.y + at, bottom);
    strokes.push({ fromX, fromY: box.y + at - (fromX - box.x), toX: box.x + at - (toY - box.y), toY });
  }
  return strokes;
}
