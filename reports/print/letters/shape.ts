import type { Font, GlyphRun } from 'fontkit';

/**
 * A text as glyphs, by the rules of its script. fontkit stops at a mark for which the face has no place on its letter,
 * as some of the Koran's on a letter they never stand on; then the marks of the text stand where the face draws them.
 */
export function shape(font: Font, text: string, direction?: 'ltr' | 'rtl'): GlyphRun {
  try {
    return font.layout(text, [], undefined, undefined, direction);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return font.layout(text, { mark: false, mkmk: false }, undefined, undefined, direction);
  }
}
