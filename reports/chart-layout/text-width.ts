/**
 * How wide a text is in Source Sans 3 and the faces that stand in for it, so that a chart can be laid out before there
 * is a canvas: the same lines on paper, in the browser and in a test.
 */
import { advanceOf, arabicAdvance } from './letter-advances.ts';

const unknown = 600;
/** A flag, a face or a family; half of it for each of the two letters that make a flag. */
const emoji = 1270;
const wide = 1000;
/** Semibold letters are on average this much wider. */
const semibold = 1.04;

const arabic = /\p{sc=Arab}/u;
const invisible = /[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const square = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;

/** Width in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  const letters = Array.from(text.normalize('NFC'));
  let thousandths = 0;
  letters.forEach((letter, i) => {
    thousandths +=
      letter <= '~' && letter >= ' ' ? plainAdvance(letter, letters[i + 1]) : widthAt(letters, i);
  });
  return ((thousandths * size) / 1000) * (bold ? semibold : 1);
}

/** A digit may be the start of a keycap. */
function plainAdvance(letter: string, next = ''): number {
  return next === '\ufe0f' || next === '\u20e3' ? emoji : (advanceOf(letter) ?? unknown);
}

function widthAt(letters: string[], at: number): number {
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  if (invisible.test(letter)) return /\s/.test(letter) ? 200 : 0;
  if (/\p{Regional_Indicator}/u.test(letter)) return emoji / 2;
  if (isEmoji(letter, next)) return letters[at - 1] === '\u200d' ? 0 : emoji;
  if (square.test(letter)) return wide;
  if (arabic.test(letter) && /\p{L}/u.test(letter)) return arabicAdvance(letter, !arabic.test(next));
  return advanceOf(letter) ?? unknown;
}

/** Signs such as © and ✓ are letters of the text face, unless the next character asks for the picture. */
function isEmoji(letter: string, next: string): boolean {
  return (
    /\p{Emoji_Presentation}/u.test(letter) ||
    (/\p{Extended_Pictographic}/u.test(letter) && (next === '\ufe0f' || letter >= '\u2600'))
  );
}
