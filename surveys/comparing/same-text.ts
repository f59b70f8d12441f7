/** Do two texts say the same to a reader? */

/** Spaces, capitals, punctuation and marking such as <b> are left out of account; words and signs (+, <, %, -5) are not. */
export function sameText(a: string, b: string): boolean {
  return a === b || essence(a) === essence(b);
}

function essence(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/<\/?[a-z][^<>]*>/giu, ' ')
    .toLowerCase();
  // A hyphen before a number is a minus sign, which is no punctuation.
  const words = plain
    .replace(/(^|\s)-(?=\d)/gu, '$1−')
    .replace(/(?!%)\p{P}/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return words === '' ? plain.trim() : words;
}
