import type { Piece } from './flow.ts';
import { balancedLines, proseLines } from './measure.ts';
import { openTag, writeLine, writeLines } from './paper.ts';
import type { Sheet, Tag } from './paper.ts';
import { column } from './theme.ts';
import type { TypeStyle } from './theme.ts';

export interface TextPlace {
  /** P, H1, H2, Caption, LBody ... */
  tag: string;
  style: TypeStyle;
  before: number;
  left?: number;
  width?: number;
  keep?: boolean;
  /** Lines of about one length, for titles. */
  balanced?: boolean;
  /** Runs where the first line is set. */
  onStart?: (y: number) => void;
  /** A number or a letter before the first line, read with it. */
  mark?: { text: string; style: TypeStyle; x: number };
}

/** A text as pieces: whole up to four lines, else it may be broken, but never after its first or before its last line. */
export function textPieces(paper: Sheet, parent: () => Tag, text: string, place: TextPlace): Piece[] {
  const { style, left = column.left, width = column.width } = place;
  const lines = (place.balanced === true ? balancedLines : proseLines)(text, style, width);
  let tag: Tag | undefined;
  return chunk(lines).map((part, i, parts) => ({
    before: i === 0 ? place.before : 0,
    height: part.length * style.leading,
    keep: i === parts.length - 1 && place.keep === true,
    draw: (top) => {
      if (i === 0) place.onStart?.(top);
      tag ??= openTag(paper, parent(), place.tag);
      tag.add(() => {
        const { mark } = place;
        if (i === 0 && mark !== undefined) writeLine(paper, mark.text, mark.style, { x: mark.x, y: top });
        writeLines(paper, [...part, ...(i === parts.length - 1 ? [] : [''])], style, { x: left, y: top });
      });
      if (i === parts.length - 1) tag.end();
    },
  }));
}

/** Lines that may be parted: never the first ones, nor the last two. */
export function chunk(lines: string[], first = 2): string[][] {
  if (lines.length <= first + 2) return [lines];
  return [lines.slice(0, first), ...lines.slice(first, -2).map((line) => [line]), lines.slice(-2)];
}
