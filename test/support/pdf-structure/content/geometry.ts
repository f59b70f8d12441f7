/** Places on a page in points, from its lower left corner. */
export type Point = readonly [x: number, y: number];
/** As in the file: a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

export interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

/** What a path encloses. */
export interface Area {
  polygons: Point[][];
  box: Box;
  evenOdd: boolean;
}

export const still: Matrix = [1, 0, 0, 1, 0, 0];

/** First `one`, then `other`. */
export function joined(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}

export function moved([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), bottom: Math.min(...ys), right: Math.max(...xs), top: Math.max(...ys) };
}

/** A rectangle of width and height from a corner, wherever a matrix puts it. */
export function rectangle(matrix: Matrix, [x, y]: Point, [width, height]: Point): Point[] {
  return [[x, y], [x + width, y], [x + width, y + height], [x, y + height]].map(([h = 0, v = 0]) => moved(matrix, [h, v])); // prettier-ignore
}

/** What such a rectangle covers, told without drawing it: there is one for each letter. */
export function boxOfRectangle([a, b, c, d, e, f]: Matrix, [x, y]: Point, [width, height]: Point): Box {
  const [left, bottom] = [a * x + c * y + e, b * x + d * y + f];
  const [across, up] = [a * width, d * height];
  const [aslant, along] = [c * height, b * width];
  return {
    left: left + Math.min(0, across) + Math.min(0, aslant),
    bottom: bottom + Math.min(0, up) + Math.min(0, along),
    right: left + Math.max(0, across) + Math.max(0, aslant),
    top: bottom + Math.max(0, up) + Math.max(0, along),
  };
}

export function middleOf(box: Box): Point {
  return [(box.left + box.right) / 2, (box.bottom + box.top) / 2];
}

/** @param slack points by which `inner` may stick out */
export function isInside(inner: Box, outer: Box, slack: number): boolean {
  const { left, bottom, right, top } = outer;
  return (
    inner.left >= left - slack &&
    inner.bottom >= bottom - slack &&
    inner.right <= right + slack &&
    inner.top <= top + slack
  );
}

export function isOn([x, y]: Point, { left, bottom, right, top }: Box): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}

/** By the winding rule of the path. */
export function covers(area: Area, point: Point): boolean {
  if (!isOn(point, area.box)) return false;
  const turns = area.polygons.reduce((sum, polygon) => sum + turnsAround(polygon, point), 0);
  return area.evenOdd ? turns % 2 !== 0 : turns !== 0;
}

function turnsAround(polygon: Point[], [x, y]: Point): number {
  let turns = 0;
  polygon.forEach(([x1, y1], i) => {
    const [x2, y2] = polygon[(i + 1) % polygon.length] ?? [x1, y1];
    if (y1 <= y === y2 <= y) return;
    const crossing = x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
    if (crossing > x) turns += y2 > y1 ? 1 : -1;
  });
  return turns;
}
