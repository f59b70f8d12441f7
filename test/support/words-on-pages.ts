/** Where the words of a PDF stand, as poppler finds them, and which of them stand wrong. */
import { load } from 'cheerio';
import { runTool } from './tools.ts';

/** In points from the top left of the page. */
export interface Word {
  page: number;
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface WordsOnPages {
  pages: { width: number; height: number }[];
  words: Word[];
}

export function wordsOnPages(file: string): WordsOnPages {
  const found = load(runTool('pdftotext', ['-bbox', file, '-']), { xml: true });
  const numberOf = (element: Parameters<typeof found>[0], name: string): number =>
    Number(found(element).attr(name));
  const pages = found('page').toArray();
  return {
    pages: pages.map((page) => ({ width: numberOf(page, 'width'), height: numberOf(page, 'height') })),
    words: pages.flatMap((page, i) =>
      found(page)
        .find('word')
        .toArray()
        .map((word) => ({
          page: i + 1,
          text: found(word).text(),
          left: numberOf(word, 'xMin'),
          top: numberOf(word, 'yMin'),
          right: numberOf(word, 'xMax'),
          bottom: numberOf(word, 'yMax'),
        })),
    ),
  };
}

/** Words in the margins of their page, or beyond its edges. Points. */
export function wordsTooFarOut(
  { pages, words }: WordsOnPages,
  margins: { side: number; top: number; bottom: number },
): Word[] {
  return words.filter(({ page, left, top, right, bottom }) => {
    const { width = 0, height = 0 } = pages[page - 1] ?? {};
    const beside = left < margins.side || right > width - margins.side;
    return beside || top < margins.top || bottom > height - margins.bottom;
  });
}

/**
 * Pairs of words that lie on one another. A box is as high as the font says, which is more than its letters: lines set
 * close touch, so words overlap when they share half the height of the lower and two points of width.
 */
export function wordsOnOneAnother({ pages, words }: WordsOnPages): [Word, Word][] {
  return pages.flatMap((_, i) => {
    const sorted = words.filter(({ page }) => page === i + 1).toSorted((a, b) => a.top - b.top);
    return sorted.flatMap((one, i) => {
      const pairs: [Word, Word][] = [];
      for (let at = i + 1; at < sorted.length; at++) {
        const other = sorted[at];
        if (other === undefined || other.top >= one.bottom) break;
        if (overlap(one, other)) pairs.push([one, other]);
      }
      return pairs;
    });
  });
}

function overlap(one: Word, other: Word): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
  return wide > 2 && high > lower / 2;
}
