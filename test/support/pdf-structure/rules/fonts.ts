import { PDFRawStream } from '@cantoo/pdf-lib';
import { fault, type Fault, type Place } from '../fault.ts';
import type { Font } from '../fonts/font.ts';
import type { TrueType } from '../fonts/true-type.ts';
import { bytesOf, nameIn, streamIn, valueIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';

const programs = ['FontFile', 'FontFile2', 'FontFile3'];

/** The fonts in which something is shown (ISO 14289-1, 7.21). */
export function* fontRules(pdf: OpenedPdf): Generator<Fault> {
  for (const [font, codes] of shownCodes(pdf)) {
    const { name, dict, descendant, descriptor } = font;
    const subtype = nameIn(descendant ?? dict, 'Subtype');
    const place = { page: Math.min(...codes.values()) };
    const embedded = descriptor !== null && programs.some((key) => valueIn(descriptor, key) !== null);
    if (!embedded && subtype !== 'Type3')
      yield fault('font-embedded', place, `The font ${name} is not in the file.`);
    const encoding = valueIn(dict, 'Encoding');
    if (descendant !== null && nameIn(dict, 'Encoding') !== 'Identity-H') {
      yield fault(
        'font-encoding',
        place,
        `The font ${name} has the encoding ${String(encoding)}; expected Identity-H.`,
      );
    }
    const map = descendant === null ? null : valueIn(descendant, 'CIDToGIDMap');
    if (subtype === 'CIDFontType2' && !(map instanceof PDFRawStream) && String(map) !== '/Identity') {
      yield fault('font-glyph-map', place, `The font ${name} has no CIDToGIDMap.`);
    }
    yield* meanings(font, codes);
    if (font.trueType !== null && descendant !== null) yield* program(font, font.trueType, codes);
  }
}

/** Each font with the codes shown in it, and the page on which each is first met. */
function shownCodes(pdf: OpenedPdf): Map<Font, Map<number, number>> {
  const shown = new Map<Font, Map<number, number>>();
  for (const { number, content } of pdf.pages) {
    for (const ink of content.ink) {
      if (ink.kind !== 'text') continue;
      const codes = shown.get(ink.font) ?? new Map<number, number>();
      shown.set(ink.font, codes);
      ink.glyphs.forEach(({ code }) => codes.set(code, codes.get(code) ?? number));
    }
  }
  return shown;
}

function* meanings(font: Font, codes: ReadonlyMap<number, number>): Generator<Fault> {
  for (const [code, page] of codes) {
    const text = font.textOf(code);
    // Dots that a face draws apart from their Arabic letter are read with the letter: they take no room of their own.
    if (text === '' && font.widthOf(code) === 0) continue;
    if (text === null || /^$|[\0\uFEFF\uFFFE]/.test(text)) {
      yield fault(
        'font-unicode',
        { page },
        `Code ${code} of the font ${font.name} has no meaning in Unicode.`,
      );
    }
    if (font.glyphOf(code) === 0 && font.descendant !== null) {
      yield fault(
        'font-notdef',
        { page },
        `The font ${font.name} shows the glyph for a missing character (code ${code}).`,
      );
    }
  }
}

function* program(font: Font, trueType: TrueType, codes: ReadonlyMap<number, number>): Generator<Fault> {
  const { name, descriptor } = font;
  for (const [code, page] of codes) {
    const glyph = font.glyphOf(code);
    if (glyph >= trueType.glyphs) {
      yield fault('font-glyphs', { page }, `The font ${name} has no glyph ${glyph} for code ${code}.`);
      continue;
    }
    const [said, drawn] = [font.widthOf(code), trueType.widthOf(glyph)];
    if (Math.abs(said - drawn) > 1) {
      yield fault(
        'font-widths',
        { page },
        `Code ${code} of ${name} is ${said} wide in the file, ${drawn.toFixed(1)} in the font.`,
      );
    }
  }
  const listed = descriptor === null ? null : streamIn(descriptor, 'CIDSet');
  if (listed === null) return;
  const bits = bytesOf(listed);
  const missing = Array.from({ length: trueType.glyphs }, (_, i) => i).find(
    (i) => ((bits[i >> 3] ?? 0) & (0x80 >> (i & 7))) === 0,
  );
  const place: Partial<Place> = { page: Math.min(...codes.values()) };
  if (missing !== undefined)
    yield fault('font-listed', place, `The list of characters of ${name} lacks ${missing}.`);
}
