/** A chart's layout as the few things an SVG is made of: paths, and words by their style. */
import { hatch } from '../../reports/chart-layout/hatching.ts';
import type { Box, Dot, Label, Layout, Point } from '../../reports/chart-layout/layout.ts';
import { textWidth } from '../../reports/chart-layout/text-width.ts';
import { printable } from './printable.ts';

/** Everything of one look, drawn in one go. */
export interface Mark {
  path: string;
  fill: string;
  stroke: string;
  width: number;
  dash: string;
  /** Names of the dark colours, for a style sheet; '' where there are none. */
  dark: string;
}

export interface Words {
  size: number;
  bold: boolean;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
  dark: string;
  /** `length`: how wide it was laid out to be; where our letters are not at hand, others are fitted to it. */
  texts: { x: number; y: number; length: number; text: string }[];
}

export interface Picture {
  width: number;
  height: number;
  marks: Mark[];
  words: Words[];
}

/** Half the height of the capitals of Source Sans 3: from the middle of a line to its baseline. */
const halfCapital = 0.33;
const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/**
 * @param light the layout on white
 * @param dark the same chart laid out for a dark page; null: it stays as it is
 * @param rule colour of hairlines, on white and on a dark page
 */
export function pictureOf(
  light: Layout,
  dark: Layout | null,
  rule: { light: string; dark: string },
): Picture {
  return {
    width: light.width,
    height: light.height,
    marks: joined(marksOf(light, rule.light), dark === null ? null : marksOf(dark, rule.dark)),
    words: wordsOf(light.labels, dark?.labels ?? null),
  };
}

/** Every colour that a dark page needs a class for: "f-7FB2C4" fills, "s-7FB2C4" strokes. */
export function darkClasses({ marks, words }: Picture): string[] {
  const named = [...marks, ...words].flatMap(({ dark }) => dark.split(' '));
  return [...new Set(named)].filter((name) => name !== '');
}

/** Its path is only worked out where it is drawn: of the dark layout the colours are enough. */
type Drawn = Omit<Mark, 'path' | 'dark'> & { path: () => string };

/** In the order of painting: what comes later lies on top. */
function marksOf(layout: Layout, rule: string): Drawn[] {
  const line = { fill: 'none', dash: '' };
  return [
    ...layout.areas.map(({ points, colour }) => filled(() => `${pathOf(points)}z`, colour)),
    ...layout.bars.map((bar) => filled(() => boxPath(bar), bar.colour)),
    ...layout.hatches.map((box) => ({ ...line, path: () => hatchPath(box), stroke: box.colour, width: 0.6 })),
    ...layout.zeros.map(({ x, y, height }) => {
      const path = (): string => `M${short(x)} ${short(y)}v${short(height)}`;
      return { ...line, path, stroke: rule, width: 0.75 };
    }),
    ...layout.frames.map((box) => ({ ...line, path: () => boxPath(box), stroke: rule, width: 0.75 })),
    ...layout.strokes.map(({ points, colour, width, dash }) => {
      return { fill: 'none', path: () => pathOf(points), stroke: colour, width, dash: dash?.join(' ') ?? '' };
    }),
    ...layout.dots.map((dot) => ({
      path: () => dotPath(dot),
      fill: dot.colour,
      stroke: dot.rim,
      width: 1,
      dash: '',
    })),
    ...layout.swatches.map((box) => filled(() => boxPath(box), box.colour)),
  ];
}

function filled(path: () => string, fill: string): Drawn {
  return { path, fill, stroke: 'none', width: 0, dash: '' };
}

/** Neighbours of one look become one path. */
function joined(light: Drawn[], dark: Drawn[] | null): Mark[] {
  const marks: Mark[] = [];
  light.forEach((mark, i) => {
    const other = dark?.[i] ?? mark;
    const named = [
      ...(other.fill === mark.fill ? [] : [`f-${nameOf(other.fill)}`]),
      ...(other.stroke === mark.stroke ? [] : [`s-${nameOf(other.stroke)}`]),
    ].join(' ');
    const next = { ...mark, path: mark.path(), dark: named };
    const last = marks.at(-1);
    if (last !== undefined && lookOf(last) === lookOf(next)) last.path += next.path;
    else marks.push(next);
  });
  return marks;
}

function lookOf({ fill, stroke, width, dash, dark }: Mark): string {
  return [fill, stroke, width, dash, dark].join();
}

function wordsOf(labels: Label[], dark: Label[] | null): Words[] {
  const styles = new Map<string, Words>();
  labels.forEach((label, i) => {
    const other = dark?.[i]?.colour ?? label.colour;
    const named = other === label.colour ? '' : `f-${nameOf(other)}`;
    const key = [label.size, label.bold, label.align, label.colour, named].join();
    const { size, bold, colour, align } = label;
    const style = styles.get(key) ?? { size, bold, colour, anchor: anchors[align], dark: named, texts: [] };
    const [x, y] = [round(label.x), round(label.y + size * halfCapital)];
    const length = round(textWidth(label.text, size, bold));
    style.texts.push({ x, y, length, text: printable(label.text) });
    styles.set(key, style);
  });
  return [...styles.values()];
}

function nameOf(colour: string): string {
  return colour.replace('#', '');
}

function boxPath({ x, y, width, height }: Box): string {
  return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
}

function hatchPath(box: Box): string {
  return hatch(box, 4)
    .map(
      ({ fromX, fromY, toX, toY }) =>
        `M${short(fromX)} ${short(fromY)}l${short(toX - fromX)} ${short(toY - fromY)}`,
    )
    .join('');
}

function pathOf(points: Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}

function dotPath({ x, y, radius }: Dot): string {
  const [r, across] = [short(radius), short(2 * radius)];
  return `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}

/** A tenth of a pixel is finer than anybody sees, and a third shorter to send. */
function short(length: number): string {
  return String(Math.round(length * 10) / 10);
}
