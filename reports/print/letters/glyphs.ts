import type { Glyph } from 'fontkit';

/** A glyph of a font, with the characters it stands for here. */
export function standFor(glyph: Glyph, codePoints: number[]): Glyph {
  return Object.create(glyph, {
    codePoints: { value: codePoints },
    advanceWidth: { value: glyph.advanceWidth },
  }) as Glyph;
}

export function codePointsOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
