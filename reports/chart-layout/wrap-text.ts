/**
 * A text in lines no wider than `width`, broken at spaces and after hyphens and slashes; a word that is too wide by
 * itself is cut with a hyphen. Nothing is left out. `measure` gives the width of a text.
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
  const words = text.trim().match(/[^ \n/-]*(?:[/-]+[ \n]*|[ \n]+|$)/g) ?? [];
  return words
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('\n', ' '))
    .flatMap((word) => (measure(word.trimEnd()) <= width ? [word] : cutWord(word, width, measure)));
}

function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(`${part}${letter}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
