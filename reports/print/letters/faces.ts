import { openFont } from '../fonts.ts';
import type { FaceName, FontName } from '../fonts.ts';
import { cleanText } from './clean-text.ts';

const semibold: FaceName[] = ['SansSemibold', 'ArabicSemibold', 'HebrewSemibold'];

/** Where a letter is looked for, first to last. */
export const textFaces: Record<FontName, FaceName[]> = {
  Sans: ['Sans', 'Arabic', 'Hebrew'],
  SansSemibold: semibold,
  Serif: ['Serif', ...semibold],
};
export const emojiFaces: Record<FontName, FaceName> = {
  Sans: 'Emoji',
  SansSemibold: 'EmojiSemibold',
  Serif: 'EmojiSemibold',
};

/** Whether a face has a letter for a character. */
export type Has = (face: FaceName, codePoint: number) => boolean;

export const hasLetter: Has = (face, codePoint) => openFont(face).hasGlyphForCodePoint(codePoint);

export function hasAll(text: string, face: FaceName, has: Has): boolean {
  return Array.from(text).every((character) => has(face, character.codePointAt(0) ?? 0));
}

/** Characters that all faces of text have: nearly every text of a report has no others. Checked by a test. */
export const everyday =
  /^[\x20-\x7e\xa0-\xac\xae-\u012b\u012e-\u0131\u0134-\u0165\u0168-\u017f‐–—‘’‚“”„†•…‹›€−≤≥]*$/;

/** Whether the face has all of a text, and nothing in it needs care. */
export function isPlain(text: string, font: FontName): boolean {
  if (everyday.test(text)) return true;
  return (
    !/\p{Default_Ignorable_Code_Point}/u.test(text) &&
    cleanText(text) === text &&
    hasAll(text, font, hasLetter)
  );
}
