/** The 95 % interval of a figure: a thin line with a short cross at either end, on a light rim so that it shows on any fill. */
import type { Point, Setting, Stroke } from './layout.ts';

export function whisker(
  { from, to, y, half }: { from: number; to: number; y: number; half: number },
  setting: Setting,
): Stroke[] {
  const cross = (x: number): Point[] => [
    [x, y - half],
    [x, y + half],
  ];
  return drawn([[[from, y], [to, y]], cross(from), cross(to)], setting); // prettier-ignore
}

export function uprightWhisker(
  { x, from, to, half }: { x: number; from: number; to: number; half: number },
  setting: Setting,
): Stroke[] {
  const cross = (y: number): Point[] => [
    [x - half, y],
    [x + half, y],
  ];
  return drawn([[[x, from], [x, to]], cross(from), cross(to)], setting); // prettier-ignore
}

function drawn(lines: Point[][], { ink, size }: Setting): Stroke[] {
  const rim = lines.map((points): Stroke => ({ points, colour: ink.paper, width: size * 0.22 }));
  return [...rim, ...lines.map((points): Stroke => ({ points, colour: ink.text, width: size * 0.08 }))];
}
