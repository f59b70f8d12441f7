/** The state of one who reads a content stream, and what operators do with it. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { Font } from '../fonts/font.ts';
import type { Area, Matrix, Point } from './geometry.ts';
import type { Operand } from './operators.ts';
import type { Colour, Mark, PageContent } from './page-content.ts';

export interface Graphics {
  matrix: Matrix;
  /** Null where it cannot be told. */
  colour: Colour | null;
  /** The colour space is grey, RGB or CMYK. */
  plainColours: boolean;
  opacity: number;
  clips: Area[];
  font: Font | null;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** Of the width of letters: 1 is none. */
  stretch: number;
  leading: number;
  rise: number;
  invisible: boolean;
}

export interface Reader {
  content: PageContent;
  /** Object number of the page or form. */
  holder: string;
  resources: PDFDict | null;
  fontOf: (dict: PDFDict) => Font;
  graphics: Graphics;
  saved: Graphics[];
  polygons: Point[][];
  /** A clipping path that counts from the next painting on. */
  clip: 'nonzero' | 'evenodd' | null;
  textMatrix: Matrix;
  lineMatrix: Matrix;
  /** Number of the text object that is open; 0 when none is. */
  textObject: number;
  textObjects: number;
  open: { mark: Mark; textObject: number }[];
  /** The mark in which a form is drawn; null on the page itself. */
  around: Mark | null;
  /** Forms in forms. */
  depth: number;
}

export type Operators = Record<string, (reader: Reader, operands: Operand[]) => void>;

export function markOf(reader: Reader): Mark | null {
  return reader.open.at(-1)?.mark ?? reader.around;
}
