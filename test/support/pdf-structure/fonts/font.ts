import { PDFArray, type PDFDict } from '@cantoo/pdf-lib';
import { asDict, asNumber, bytesOf, dictIn, itemsOf, listIn, nameIn, numberIn, numbersIn, streamIn, valueIn } from '../read/objects.ts'; // prettier-ignore
import { readToUnicode } from './to-unicode.ts';
import { readTrueType, type TrueType } from './true-type.ts';

export interface Font {
  /** As in the file: "CZZZZZ+SourceSans3-Regular". */
  name: string;
  dict: PDFDict;
  /** The CID font under a composite font; null for a simple font. */
  descendant: PDFDict | null;
  descriptor: PDFDict | null;
  /** The embedded program; null when there is none, or it has no TrueType outlines. */
  trueType: TrueType | null;
  bytesPerCode: 1 | 2;
  codesOf(bytes: Uint8Array): number[];
  /** What is read for a code; null when the font does not say. */
  textOf(code: number): string | null;
  /** In thousandths of the size of the letters. */
  widthOf(code: number): number;
  /** The glyph in the program. */
  glyphOf(code: number): number;
}

export function readFont(dict: PDFDict): Font {
  const descendant = asDict(listIn(dict, 'DescendantFonts')[0]);
  const descriptor = dictIn(descendant ?? dict, 'FontDescriptor');
  const program = descriptor === null ? null : streamIn(descriptor, 'FontFile2');
  const map = streamIn(dict, 'ToUnicode');
  const meanings = map === null ? null : readToUnicode(bytesOf(map));
  const widths = descendant === null ? simpleWidths(dict) : compositeWidths(descendant);
  const usual = descendant === null ? (descriptor === null ? 0 : (numberIn(descriptor, 'MissingWidth') ?? 0)) : (numberIn(descendant, 'DW') ?? 1000); // prettier-ignore
  const glyphs = descendant === null ? null : streamIn(descendant, 'CIDToGIDMap');
  const glyphBytes = glyphs === null ? null : Buffer.from(bytesOf(glyphs));
  return {
    name: nameIn(dict, 'BaseFont') ?? nameIn(dict, 'Subtype') ?? '',
    dict,
    descendant,
    descriptor,
    trueType: program === null ? null : readTrueType(bytesOf(program)),
    bytesPerCode: descendant === null ? 1 : 2,
    codesOf: (bytes) => (descendant === null ? [...bytes] : pairsOf(bytes)),
    textOf: (code) => meanings?.get(code) ?? (descendant === null && hasLatin(dict) ? latin(code) : null),
    widthOf: (code) => widths.get(code) ?? usual,
    glyphOf: (code) => (glyphBytes === null ? code : glyphBytes.readUInt16BE(2 * code)),
  };
}

function pairsOf(bytes: Uint8Array): number[] {
  return Array.from({ length: Math.floor(bytes.length / 2) }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0)); // prettier-ignore
}

/** Codes that mean the same in every such font: no ToUnicode map is needed. */
function hasLatin(dict: PDFDict): boolean {
  return ['WinAnsiEncoding', 'MacRomanEncoding'].includes(nameIn(dict, 'Encoding') ?? '');
}

function latin(code: number): string {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
}

function simpleWidths(dict: PDFDict): Map<number, number> {
  const from = numberIn(dict, 'FirstChar') ?? 0;
  return new Map(numbersIn(dict, 'Widths').map((width, i) => [from + i, width]));
}

/** "c [w w w]" and "from to w" (ISO 32000-1, 9.7.4.3). */
function compositeWidths(descendant: PDFDict): Map<number, number> {
  const widths = new Map<number, number>();
  const list = valueIn(descendant, 'W');
  const items = list instanceof PDFArray ? itemsOf(list) : [];
  for (let i = 0; i < items.length;) {
    const [from, next, width] = [asNumber(items[i]) ?? 0, items[i + 1], asNumber(items[i + 2])];
    if (next instanceof PDFArray) {
      itemsOf(next).forEach((one, at) => widths.set(from + at, asNumber(one) ?? 0));
      i += 2;
    } else {
      for (let code = from; code <= (asNumber(next) ?? from); code++) widths.set(code, width ?? 0);
      i += 3;
    }
  }
  return widths;
}
