/**
 * A font that keeps, with every glyph it draws, exactly the characters the glyph stands for, in the order in which they
 * were written. So whoever copies, searches or reads aloud the PDF gets the text itself: of joined Arabic letters, a
 * family of emoji, a bracket mirrored between Hebrew words, and of the sign in the place of a letter that no face of the
 * house has. ActualText around them would say so to some readers only, and others lose the words that follow it.
 */
import type { Font, Glyph, GlyphRun } from 'fontkit';
import { codePointsOf, standFor } from './glyphs.ts';
import { layRightToLeft } from './right-to-left.ts';
import { shape } from './shape.ts';

/**
 * ltr, rtl: shaped by the rules of the script and set in that direction. whole: one glyph for all of the text together;
 * the first character's when the font has none for all. Absent: as fontkit does by itself.
 */
export type Setting = 'ltr' | 'rtl' | 'whole';

export interface SpellingFont extends Omit<Font, 'layout'> {
  /** Glyphs in the order of their characters, each at its own place in the line. */
  layout(text: string, setting?: Setting): GlyphRun;
}

/** □, for letters the font lacks. */
const sign = 0x25a1;
/** As many characters as every PDF reader takes for one glyph. */
const mostCharacters = 32;
/** Spaces and hyphens that keep words together are read as the ones on a keyboard: whoever searches "22 %" finds it. */
const typed = new Map([
  [0xa0, 0x20],
  [0x2011, 0x2d],
]);

/** The font must be opened for this alone: its way of giving glyphs is changed. */
export function keepSpelling(font: Font): SpellingFont {
  const shared = font.getGlyph.bind(font);
  const known = new Map<number, Glyph>();
  // fontkit keeps one glyph for all texts, with the characters it was first met for in the life of the process.
  font.getGlyph = (id, codePoints = []) => {
    const [character] = codePoints;
    if (character === undefined || codePoints.length > 1) return standFor(shared(id), codePoints);
    const key = character * 0x10000 + id;
    const glyph = known.get(key) ?? standFor(shared(id), codePoints);
    known.set(key, glyph);
    return glyph;
  };
  return Object.assign(Object.create(font) as Font, {
    layout: (text: string, setting?: Setting) => {
      const run = layOut(font, text, setting);
      run.glyphs = run.glyphs.map((glyph) => nameGlyph(glyph.id === 0 ? signFor(font, glyph) : glyph));
      return run;
    },
    createSubset: () => tellApart(font.createSubset() as unknown as GlyphSubset),
  });
}

function layOut(font: Font, text: string, setting?: Setting): GlyphRun {
  switch (setting) {
    case undefined:
      return shape(font, text);
    case 'ltr':
      return shape(font, text, 'ltr');
    case 'rtl':
      return layRightToLeft(font, text);
    case 'whole':
      return layWhole(font, text);
  }
}

function layWhole(font: Font, text: string): GlyphRun {
  const codePoints = codePointsOf(text);
  const [first = sign] = codePoints;
  const run = shape(font, font.hasGlyphForCodePoint(first) ? text : String.fromCodePoint(sign));
  const glyph = run.glyphs.length === 1 ? run.glyphs[0] : undefined;
  const drawn = glyph === undefined || glyph.id === 0 ? font.glyphForCodePoint(first) : glyph;
  run.glyphs = [standFor(drawn, codePoints.slice(0, mostCharacters))];
  run.positions = [{ xAdvance: drawn.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }];
  return run;
}

function signFor(font: Font, glyph: Glyph): Glyph {
  return standFor(font.glyphForCodePoint(sign), glyph.codePoints);
}

const named = new WeakMap<Glyph, Glyph>();

/** A glyph as PDFKit embeds it, under a name of its own: its number in the font and what it stands for. */
function nameGlyph(glyph: Glyph): Glyph {
  const known = named.get(glyph);
  if (known !== undefined) return known;
  const codePoints = glyph.codePoints.map((one) => typed.get(one) ?? one);
  const name = `${glyph.id} ${codePoints.join(' ')}`;
  const own = { id: name, codePoints, advanceWidth: glyph.advanceWidth } as unknown as Glyph;
  named.set(glyph, own);
  return own;
}

/** What fontkit's subset is, besides its declared type. */
interface GlyphSubset {
  /** Numbers in the font, by the number in the subset. */
  glyphs: number[];
  mapping: Record<string, number>;
  includeGlyph(glyph: number | string): number;
}

/** Gives a glyph one place in the embedded font for each text it stands for: there a place has but one meaning. */
function tellApart(subset: GlyphSubset): GlyphSubset {
  const include = subset.includeGlyph.bind(subset);
  subset.includeGlyph = (glyph) => {
    if (typeof glyph === 'number') return include(glyph);
    const known = subset.mapping[glyph];
    if (known !== undefined) return known;
    const place = subset.glyphs.push(Number.parseInt(glyph, 10)) - 1;
    subset.mapping[glyph] = place;
    return place;
  };
  return subset;
}
