import { graphemesOf } from './graphemes.ts';

/** Ends a line that was cut where no hyphen belongs (U+2060, never drawn): no space stood there either. */
const noSpace = '\u2060';
/** Letters of a word that is measured at once; a longer one is measured a line at a time. */
const longest = 60;
/** Scripts whose words are broken off without a hyphen. */
const unhyphenated =
  /[^\p{L}\p{N}\p{M}]$|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Arab}\p{sc=Hebr}]\p{M}*$/u;

/**
 * A text in lines no wider than `width`, broken at spaces and after hyphens and slashes; a word that is too wide by
 * itself is cut between letters as a reader sees them, with a hyphen where its script has one. Line breaks in the text
 * count as spaces. Nothing is left out and no line is empty, unless the text is. `measure` gives the width of a text.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text, width, measure)) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line.trimEnd()];
}

/** Pieces that may start a line, each with the space that follows it. */
function wordsOf(text: string, width: number, measure: (text: string) => number): string[] {
  const oneLine = text.replace(/[\t-\r\u0085\u2028\u2029][\t-\r\u0085\u2028\u2029 ]*/g, ' ').trim();
  const fits = (word: string): boolean => word.length <= longest && measure(word.trimEnd()) <= width;
  const words = oneLine.match(/[^ /-]*(?:[/-]+ *| +|$)/g) ?? [];
  return words
    .filter((word) => word !== '')
    .flatMap((word) => (fits(word) ? [word] : cutWord(word, width, measure)));
}

/** As much of the word on each line as fits; a single letter that does not fit stands there all the same. */
function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const letters = graphemesOf(word);
  const parts: string[] = [];
  let from = 0;
  let count = longest;
  while (from < letters.length) {
    const part = (to: number): string => partOf(letters, from, to);
    const left = letters.length - from;
    count = lastThat({ most: left, guess: count }, (end) => measure(part(from + end).trimEnd()) <= width);
    parts.push(part(from + count));
    from += count;
  }
  return parts;
}

function partOf(letters: string[], from: number, to: number): string {
  const part = letters.slice(from, to).join('');
  if (to === letters.length) return part;
  const hyphenated = !unhyphenated.test(part) && !unhyphenated.test(letters[to] ?? '');
  return part + (hyphenated ? '-' : noSpace);
}

/** The greatest number from 1 to `most` that does, sought around a guess; 1 when none does. */
function lastThat(
  { most, guess }: { most: number; guess: number },
  does: (number: number) => boolean,
): number {
  const start = Math.min(guess, most);
  const up = does(start);
  let [low, high] = up ? [start, most + 1] : [1, start];
  for (let step = 1; high - low > 1; step *= 2) {
    const next = up ? Math.min(low + step, high - 1) : Math.max(high - step, low + 1);
    if (does(next)) low = next;
    else high = next;
    if (up !== (next === low)) break;
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (does(middle)) low = middle;
    else high = middle;
  }
  return low;
}
