import { wrapText } from '../chart-layout/wrap-text.ts';
import type { FontName } from './fonts.ts';
import { advanceOfWord } from './letters/advances.ts';
import { keepDirection } from './letters/text-order.ts';
import type { TypeStyle } from './theme.ts';

const known = new Map<FontName, Map<string, number>>();

/** Width in points, as the printer sets it: word by word, each with the space behind it. */
export function widthOf(text: string, style: Pick<TypeStyle, 'font' | 'size'>): number {
  let thousandths = 0;
  for (const word of text.match(/[^ ]* |[^ ]+/g) ?? []) thousandths += advanceOf(word, style.font);
  return (thousandths * style.size) / 1000;
}

/** Lines no wider than `width`, for `writeLine`. */
export function linesOf(text: string, style: TypeStyle, width: number): string[] {
  return keepDirection(
    wrapText(text, width, (part) => widthOf(part, style)),
    text,
  );
}

/** No more than `most` lines; where that is not all, the last ends on "…". */
export function cutLines(text: string, style: TypeStyle, width: number, most: number): string[] {
  const lines = linesOf(text, style, width);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const [last = ''] = linesOf(kept.pop() ?? '', style, width - widthOf('…', style));
  return [...kept, `${last.replace(/[-\s\u2060]+$/u, '')}…`];
}

/** The text on one line. */
export function firstLine(text: string, style: TypeStyle, width: number): string {
  return cutLines(text, style, width, 1).join('');
}

/** As many lines, none of them a last word alone: the lines before it are then a little shorter. */
export function proseLines(text: string, style: TypeStyle, width: number): string[] {
  const lines = linesOf(text, style, width);
  if (lines.length < 2 || !isAlone(lines)) return lines;
  for (let narrower = width * 0.98; narrower > width * 0.8; narrower -= width * 0.02) {
    const tried = linesOf(text, style, narrower);
    if (tried.length > lines.length) break;
    if (!isAlone(tried)) return tried;
  }
  return lines;
}

function isAlone(lines: string[]): boolean {
  return lines.at(-1)?.includes(' ') === false;
}

/** The same number of lines, but about as long as one another: for titles. */
export function balancedLines(text: string, style: TypeStyle, width: number): string[] {
  const lines = linesOf(text, style, width);
  let [least, most] = [width / 2, width];
  while (lines.length > 1 && most - least > 2) {
    const middle = (least + most) / 2;
    if (linesOf(text, style, middle).length > lines.length) least = middle;
    else most = middle;
  }
  return linesOf(text, style, most);
}

function advanceOf(word: string, font: FontName): number {
  const widths = known.get(font) ?? new Map<string, number>();
  known.set(font, widths);
  // A long life must not let the memory grow without end: names and numbers of many reports pass here.
  if (widths.size > 20_000) widths.clear();
  const width = widths.get(word) ?? advanceOfWord(word, font);
  widths.set(word, width);
  return width;
}
