/** A chart as rectangles and words at fixed places: worked out first, so that it can be checked and then only drawn. */
import type { ChartInk } from './colours.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A bar of series number `series`. */
export interface Bar extends Box {
  series: number;
  colour: string;
}

/** One line of text; x is its left, middle or right, y the middle of its capitals. */
export interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
  bold: boolean;
  colour: string;
  align: 'left' | 'center' | 'right';
}

export interface Layout {
  width: number;
  height: number;
  bars: Bar[];
  /** Where bars of small groups are hatched. */
  hatches: (Box & { colour: string })[];
  labels: Label[];
  /** Filled squares of the legend. */
  swatches: (Box & { colour: string })[];
  /** Outlines in the place of what is hidden. */
  frames: Box[];
  /** Vertical hairlines at zero. */
  zeros: Box[];
  /** Drawn under everything else, closed. */
  areas: { points: Point[]; colour: string }[];
  /** Lines through their points: whiskers, curves over time, breaks. */
  strokes: Stroke[];
  dots: Dot[];
}

export type Point = [x: number, y: number];

export interface Stroke {
  points: Point[];
  colour: string;
  width: number;
  /** Length of dash and gap; absent: drawn through. */
  dash?: [number, number];
}

/** A filled circle with a rim in another colour. */
export interface Dot {
  x: number;
  y: number;
  radius: number;
  colour: string;
  rim: string;
}

export interface Setting {
  width: number;
  size: number;
  ink: ChartInk;
  dark: boolean;
}

export const smallMark = 'n < 30';
/** Line height and the size of second-rank words, as a part of the type size. */
export const leading = 1.25;
export const minor = 0.88;

export function emptyLayout(setting: Setting): Layout {
  return {
    width: setting.width,
    height: 0,
    bars: [],
    hatches: [],
    labels: [],
    swatches: [],
    frames: [],
    zeros: [],
    areas: [],
    strokes: [],
    dots: [],
  };
}

export function wrapLabel(text: string, width: number, type: { size: number; bold?: boolean }): string[] {
  return wrapText(text, width, (part) => textWidth(part, type.size, type.bold ?? false));
}

/** What a label takes on the canvas; tests use it to see that nothing overlaps or is cut off. */
export function boxOf(label: Label): Box {
  const width = textWidth(label.text, label.size, label.bold);
  const left = label.align === 'left' ? 0 : label.align === 'center' ? width / 2 : width;
  return { x: label.x - left, y: label.y - label.size * 0.5, width, height: label.size };
}
