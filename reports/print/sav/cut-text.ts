/** Texts within a number of bytes of UTF-8, cut between characters as a reader sees them (an emoji, a letter with its accent). */
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** What does not fit makes place for an ellipsis. */
export function cutText(text: string, most: number): string {
  return byteLength(text) <= most ? text : `${beginning(text, most - 3)}…`;
}

/** As much of the text as fits. */
export function beginning(text: string, most: number): string {
  if (byteLength(text) <= most) return text;
  let [kept, bytes] = ['', 0];
  for (const { segment } of characters.segment(text)) {
    bytes += byteLength(segment);
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}

/** Labels stand on one line; a space that must not break stays one. */
export function oneLine(text: string): string {
  return text.replaceAll(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
