/** The order of letters on a line by the Unicode bidirectional algorithm: Arabic and Hebrew run from right to left. */
import bidiFactory from 'bidi-js';

// Its types are those of its ES module, which Node does not load.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();
/** Letters written from right to left, and the marks that make a text so. */
const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const marks = { ltr: '\u200e', rtl: '\u200f' };

export interface TextOrder {
  /** Direction of the line as a whole. */
  direction: 'ltr' | 'rtl';
  /** For every UTF-16 unit how deep it is embedded: odd ones run from right to left. */
  levels: Uint8Array;
}

export function orderOf(line: string): TextOrder {
  if (!rightToLeft.test(line)) return { direction: 'ltr', levels: new Uint8Array(line.length) };
  const direction = directionOf(line);
  const { levels, paragraphs } = bidi.getEmbeddingLevels(line, direction);
  // Spaces at the end stand outside, on the side where the line ends.
  levels.fill(paragraphs[0]?.level ?? 0, line.trimEnd().length);
  return { direction, levels };
}

/**
 * A mark before the first such letter decides, else most of its letters: a Dutch sentence that opens with a Hebrew answer stays a Dutch
 * sentence, where the algorithm by itself goes by the first letter.
 */
function directionOf(line: string): 'ltr' | 'rtl' {
  const until = line.slice(0, line.search(rightToLeft) + 1);
  if (until.includes(marks.ltr)) return 'ltr';
  if (line.startsWith(marks.rtl)) return 'rtl';
  const letters = line.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => rightToLeft.test(letter)).length * 2 > letters.length ? 'rtl' : 'ltr';
}

/** The places of runs from left to right, given the level of each in the order of reading (rule L2 of the algorithm). */
export function visualOrder(levels: number[]): number[] {
  const order = levels.map((_, i) => i);
  for (let level = Math.max(...levels, 0); level > 0; level--) {
    let from = 0;
    while (from < order.length) {
      let to = from;
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to + 1;
    }
  }
  return order;
}

/** Lines of one text, each with a mark before it where by itself it would run the other way than the text. */
export function keepDirection(lines: string[], text: string): string[] {
  if (!rightToLeft.test(text)) return lines;
  const { direction } = orderOf(text);
  return lines.map((line) => (orderOf(line).direction === direction ? line : marks[direction] + line));
}

/** Brackets and the like as they are drawn among letters that run from right to left. */
export function mirrored(text: string): string {
  return Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('');
}
