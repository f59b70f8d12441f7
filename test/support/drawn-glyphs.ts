/** Reads a printed PDF back without any program: which glyphs its pages draw, and what each is read as. */
import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFPage } from '@cantoo/pdf-lib';

export interface DrawnGlyph {
  /** Name of the font without its subset tag: SourceSans3-Regular. */
  font: string;
  /** Place in the embedded font; 0 is .notdef, the box for a missing letter. */
  code: number;
  text: string;
}

/** All glyphs of all pages, in the order of the file. */
export async function drawnGlyphs(pdf: Uint8Array): Promise<DrawnGlyph[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  return document.getPages().flatMap(glyphsOf);
}

/** What is read from the page, letter after letter in the order of the file. */
export async function readText(pdf: Uint8Array): Promise<string> {
  return (await drawnGlyphs(pdf)).map(({ text }) => text).join('');
}

function glyphsOf(page: PDFPage): DrawnGlyph[] {
  const fonts = fontsOf(page);
  const drawn: DrawnGlyph[] = [];
  let font = { name: '', texts: new Map<number, string>() };
  for (const [, name, shown] of contentOf(page).matchAll(/\/(\w+) [\d.]+ Tf|<([0-9a-f]+)>/g)) {
    if (name !== undefined) font = fonts.get(name) ?? font;
    for (const hex of shown?.match(/.{4}/g) ?? []) {
      const code = Number.parseInt(hex, 16);
      drawn.push({ font: font.name, code, text: font.texts.get(code) ?? '' });
    }
  }
  return drawn;
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents];
  return parts.map((part) => textOf(page, part)).join('\n');
}

function fontsOf(page: PDFPage): Map<string, { name: string; texts: Map<number, string> }> {
  const dictionary = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict);
  return new Map(
    (dictionary?.keys() ?? []).map((key) => {
      const font = dictionary?.lookup(key, PDFDict);
      const name = font?.lookup(PDFName.of('BaseFont'), PDFName).decodeText() ?? '';
      const unicode = textOf(page, font?.get(PDFName.of('ToUnicode')));
      return [key.decodeText(), { name: name.replace(/^[A-Z]{6}\+/, ''), texts: unicodeOf(unicode) }];
    }),
  );
}

function textOf(page: PDFPage, reference: unknown): string {
  const stream = page.doc.context.lookup(reference as never);
  if (!(stream instanceof PDFRawStream)) throw new Error('Expected a stream in the PDF.');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** What each code is read as: "<0000> <00ff> [<0041> <0042 0301> ...]". */
function unicodeOf(cmap: string): Map<number, string> {
  const texts = new Map<number, string>();
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    Array.from(list.matchAll(/<([0-9a-f ]*)>/g)).forEach(([, units = ''], i) => {
      const codes = units.split(' ').filter((unit) => unit !== '');
      texts.set(
        Number.parseInt(first, 16) + i,
        String.fromCharCode(...codes.map((unit) => Number.parseInt(unit, 16))),
      );
    });
  }
  return texts;
}
