import type { Font, Glyph, GlyphPosition, GlyphRun } from 'fontkit';
import { codePointsOf, standFor } from './glyphs.ts';
import { shape } from './shape.ts';
import { mirrored } from './text-order.ts';

const space = 0x20;

/**
 * A run that goes from right to left. fontkit gives its glyphs as they stand, from left to right; here they come in the
 * order of reading, each set back to its place, so that the PDF holds the text in the order in which it was written.
 */
export function layRightToLeft(font: Font, text: string): GlyphRun {
  const run = shape(font, mirrored(text), 'rtl');
  const standsAt = pens(run.positions).reverse();
  const positions = run.positions.toReversed();
  const penAt = pens(positions);
  const glyphs = run.glyphs.toReversed();
  const read = charactersOf(glyphs, positions, text);
  run.glyphs = glyphs.map((glyph, i) => standFor(glyph, read[i] ?? []));
  run.positions = positions.map((position, i) => ({
    ...position,
    xOffset: (standsAt[i] ?? 0) + position.xOffset - (penAt[i] ?? 0),
  }));
  return run;
}

/** Where the pen stands before each glyph. */
function pens(positions: GlyphPosition[]): number[] {
  let pen = 0;
  return positions.map(({ xAdvance }) => (pen += xAdvance) - xAdvance);
}

/** What each glyph is read as. Marks and joiners are read with the letter they follow, or they would lose their order. */
function charactersOf(glyphs: Glyph[], positions: GlyphPosition[], text: string): number[][] {
  const invisible = text.match(/\p{Default_Ignorable_Code_Point}/gu) ?? [];
  const read: number[][] = [];
  glyphs.forEach(({ codePoints }, i) => {
    // fontkit draws a joiner and the like as a space without width.
    const hidden = codePoints[0] === space && positions[i]?.xAdvance === 0;
    const characters = hidden ? (invisible.shift() ?? '') : mirrored(String.fromCodePoint(...codePoints));
    const letter = /^[\p{M}\p{Cf}]+$/u.test(characters) ? read.findLast((one) => one.length > 0) : undefined;
    letter?.push(...codePointsOf(characters));
    read.push(letter === undefined ? codePointsOf(characters) : []);
  });
  return read;
}
