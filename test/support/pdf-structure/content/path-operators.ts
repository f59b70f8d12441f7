import { boxOf, moved, rectangle, type Area, type Point } from './geometry.ts';
import { numbersAmong, type Operand } from './operators.ts';
import { markOf, type Operators, type Reader } from './reader.ts';

/** Straight pieces that stand for a curve. */
const pieces = 8;

/** Operators that build paths and paint them (ISO 32000-1, 8.5), and shadings. */
export const pathOperators: Operators = {
  m: (reader, operands) => reader.polygons.push(pointsOf(reader, operands)),
  l: (reader, operands) => lastPolygon(reader).push(...pointsOf(reader, operands)),
  c: (reader, operands) => curve(reader, pointsOf(reader, operands)),
  v: (reader, operands) => {
    const last = lastPolygon(reader).at(-1);
    curve(reader, [...(last === undefined ? [] : [last]), ...pointsOf(reader, operands)]);
  },
  y: (reader, operands) => {
    const points = pointsOf(reader, operands);
    curve(reader, [...points, ...points.slice(-1)]);
  },
  h: (reader) => {
    const [first] = lastPolygon(reader);
    if (first !== undefined) reader.polygons.push([first]);
  },
  re: (reader, operands) => {
    const [x = 0, y = 0, width = 0, height = 0] = numbersAmong(operands);
    reader.polygons.push(rectangle(reader.graphics.matrix, [x, y], [width, height]));
  },
  W: (reader) => (reader.clip = 'nonzero'),
  'W*': (reader) => (reader.clip = 'evenodd'),
  n: endPath,
  S: stroke,
  s: stroke,
  f: (reader) => fill(reader, false),
  F: (reader) => fill(reader, false),
  'f*': (reader) => fill(reader, true),
  B: (reader) => fill(reader, false),
  'B*': (reader) => fill(reader, true),
  b: (reader) => fill(reader, false),
  'b*': (reader) => fill(reader, true),
  sh: (reader) => paint(reader, null),
};

/** Paints an area in the colour at hand; without `coloured` it is a picture, of no colour that can be told. */
export function paint(reader: Reader, area: Area | null, coloured = false): void {
  const { colour, opacity, clips } = reader.graphics;
  reader.content.ink.push({
    kind: 'shape',
    mark: markOf(reader),
    area,
    colour: coloured ? colour : null,
    opacity,
    clips,
  });
}

export function areaOf(polygons: Point[][], evenOdd: boolean): Area | null {
  const closed = polygons.filter((polygon) => polygon.length > 1);
  return closed.length === 0 ? null : { polygons: closed, box: boxOf(closed.flat()), evenOdd };
}

function fill(reader: Reader, evenOdd: boolean): void {
  const area = areaOf(reader.polygons, evenOdd);
  if (area !== null) paint(reader, area, true);
  endPath(reader);
}

function stroke(reader: Reader): void {
  paint(reader, null);
  endPath(reader);
}

/** Nothing outside a clipping path shows from here on. */
function endPath(reader: Reader): void {
  if (reader.clip !== null) {
    const area = areaOf(reader.polygons, reader.clip === 'evenodd');
    const nothing: Area = { polygons: [], box: boxOf([[0, 0]]), evenOdd: false };
    reader.graphics.clips = [...reader.graphics.clips, area ?? nothing];
  }
  reader.clip = null;
  reader.polygons = [];
}

function lastPolygon(reader: Reader): Point[] {
  const last = reader.polygons.at(-1);
  if (last !== undefined) return last;
  const started: Point[] = [];
  reader.polygons.push(started);
  return started;
}

function pointsOf(reader: Reader, operands: Operand[]): Point[] {
  const numbers = numbersAmong(operands);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) =>
    moved(reader.graphics.matrix, [numbers[2 * i] ?? 0, numbers[2 * i + 1] ?? 0]),
  );
}

/** A Bézier curve from the last point, by two control points to its end. */
function curve(reader: Reader, [one = [0, 0], two = one, end = two]: Point[]): void {
  const polygon = lastPolygon(reader);
  const start = polygon.at(-1) ?? one;
  const at = (t: number, i: 0 | 1): number => {
    const rest = 1 - t;
    return rest ** 3 * start[i] + 3 * rest ** 2 * t * one[i] + 3 * rest * t ** 2 * two[i] + t ** 3 * end[i];
  };
  for (let i = 1; i <= pieces; i++) polygon.push([at(i / pieces, 0), at(i / pieces, 1)]);
}
