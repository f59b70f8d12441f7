import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { streamIn } from '../support/pdf-structure/read/objects.ts';
import type { Broken } from './broken.ts';
import { drop, inside, set, type Edited } from './edit-pdf.ts';

/** Code of the K of "Kerkebeek", the first letter painted. */
const letter = 1;

function font(pdf: Edited): PDFDict {
  const [page = pdf.catalog] = pdf.pages;
  const fonts = inside(page, 'Resources', 'Font');
  const [name] = fonts.keys();
  return inside(fonts, name?.decodeText() ?? '');
}

function descendant(pdf: Edited): PDFDict {
  return font(pdf).lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
}

/** Widths by code, from 0. */
function widths(pdf: Edited): PDFArray {
  return descendant(pdf).lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
}

/** Maps the letter to another glyph, all others to their own. */
function mapLetter(pdf: Edited, glyph: number): void {
  const map = Buffer.alloc(2 * widths(pdf).size());
  for (let code = 0; 2 * code < map.length; code++)
    map.writeUInt16BE(code === letter ? glyph : code, 2 * code);
  set(descendant(pdf), 'CIDToGIDMap', pdf.context.register(pdf.context.stream(map)));
}

/** Replaces what the ToUnicode map says of a K. */
function mean(pdf: Edited, meaning: string): void {
  const stream = streamIn(font(pdf), 'ToUnicode');
  const text = Buffer.from(stream?.contents ?? []).toString('latin1');
  if (!text.includes('<004b>')) throw new Error('the font has no K');
  set(font(pdf), 'ToUnicode', pdf.context.register(pdf.context.stream(text.replace('<004b>', meaning))));
}

/** What can be wrong with the font. */
export const brokenFonts: Broken[] = [
  ['font-embedded', 'the program of the font is not in the file', (pdf) => drop(inside(descendant(pdf), 'FontDescriptor'), 'FontFile2')],
  ['font-encoding', 'the font is written from top to bottom', (pdf) => set(font(pdf), 'Encoding', 'Identity-V')],
  ['font-unicode', 'a letter means nothing', (pdf) => mean(pdf, '<>')],
  ['font-unicode', 'a letter means a zero', (pdf) => mean(pdf, '<0000>')],
  ['font-glyph-map', 'the font does not say which glyph a character is', (pdf) => drop(descendant(pdf), 'CIDToGIDMap')],
  ['font-glyphs', 'the program of the font lacks a letter', (pdf) => mapLetter(pdf, 9999)],
  ['font-notdef', 'a letter is shown as a missing one', (pdf) => {
    mapLetter(pdf, 0);
    widths(pdf).set(letter, widths(pdf).get(0));
  }],
  ['font-widths', 'a letter is wider in the file than in the font', (pdf) => widths(pdf).set(letter, pdf.context.obj(900))],
  ['font-listed', 'a list of characters leaves most of them out', (pdf) => {
    const list = pdf.context.register(pdf.context.stream(Buffer.of(0xff)));
    set(inside(descendant(pdf), 'FontDescriptor'), 'CIDSet', list);
  }],
]; // prettier-ignore
