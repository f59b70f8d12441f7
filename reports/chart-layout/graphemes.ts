let segmenter: Intl.Segmenter | undefined;
/** Letters that never grow together with the next one. */
const simple = /^[\x20-\x7e\xa0-\u02ff]*$/;

/** What a reader sees as one letter each: a letter with its accents, a flag, a family. Never cuts one in two. */
export function graphemesOf(text: string): string[] {
  // Browsers that cannot tell (Firefox before 125) fall back to characters.
  if (simple.test(text) || !('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
