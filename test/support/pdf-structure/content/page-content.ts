/** What a page shows, in the order in which it is painted. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Font } from '../fonts/font.ts';
import type { Area, Box } from './geometry.ts';

/** Red, green and blue, 0 to 1. */
export type Colour = readonly [number, number, number];

export interface Mark {
  tag: string;
  /** Number by which the structure tree refers to it; null when it has none. */
  mcid: number | null;
  artifact: boolean;
  /** Object number of the page or form in whose content it stands. */
  holder: string;
  within: Mark | null;
  /** Text that is read instead of what is shown; null when there is none. */
  actual: string | null;
}

/** A mark with a number. */
export type CountedMark = Mark & { mcid: number };

export interface Glyph {
  code: number;
  /** Null when the font does not say. */
  text: string | null;
  box: Box;
}

export interface TextInk {
  kind: 'text';
  mark: Mark | null;
  font: Font;
  glyphs: Glyph[];
  /** Height of the letters, in points on the page. */
  size: number;
  /** Null where it cannot be told: a pattern, a spot colour. */
  colour: Colour | null;
  opacity: number;
  invisible: boolean;
  clips: Area[];
}

export interface ShapeInk {
  kind: 'shape';
  mark: Mark | null;
  /** What it covers; null for a line or a shading. */
  area: Area | null;
  colour: Colour | null;
  opacity: number;
  clips: Area[];
}

export type Ink = TextInk | ShapeInk;

export interface PageContent {
  ink: Ink[];
  marks: Mark[];
  /** Marks opened and never closed, closed and never opened, and those that begin or end inside one text object only. */
  unclosed: number;
  unopened: number;
  straddling: number;
  /** Forms drawn, each as often as it is. */
  forms: { object: string; dict: PDFDict }[];
}

export function textOfInk(ink: TextInk): string {
  return ink.glyphs.map(({ text }) => text ?? '\uFFFD').join('');
}

/** The mark by which the structure tree knows it; null when there is none. */
export function countedMark(mark: Mark | null): CountedMark | null {
  if (mark === null) return null;
  return isCounted(mark) ? mark : countedMark(mark.within);
}

export function isCounted(mark: Mark): mark is CountedMark {
  return mark.mcid !== null;
}

export function isArtifact(mark: Mark | null): boolean {
  return mark !== null && (mark.artifact || isArtifact(mark.within));
}
