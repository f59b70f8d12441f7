import { expect } from 'chai';
import { covers, type Area, type Point } from '../support/pdf-structure/content/geometry.ts';
import { operatorsOf, type Operand } from '../support/pdf-structure/content/operators.ts';
import { textOfInk, type TextInk } from '../support/pdf-structure/content/page-content.ts';
import { readToUnicode } from '../support/pdf-structure/fonts/to-unicode.ts';
import { loadPdf, readPdf } from '../support/pdf-structure/read/open-pdf.ts';
import { edited, inside, paint, set } from './edit-pdf.ts';
import { smallPdf } from './small-pdf.ts';

function read(stream: string): [name: string, operands: Operand[]][] {
  return [...operatorsOf(Buffer.from(stream, 'latin1'))].map(({ name, operands }) => [name, operands]);
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** The texts on the second page of the small PDF after more is painted there, in Helvetica as /F9. */
async function textsAfter(more: string): Promise<TextInk[]> {
  const pdf = await edited(await smallPdf(), (one) => {
    const fonts = inside(one.pages[1] ?? one.catalog, 'Resources', 'Font');
    set(fonts, 'F9', { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding', FirstChar: 32, Widths: [250, ...Array.from({ length: 200 }, () => 500)] }); // prettier-ignore
    // PDFKit has turned the page upside down.
    paint(one, 1, `/Artifact BMC 1 0 0 -1 0 841.89 cm BT /F9 10 Tf ${more} ET EMC`);
  });
  const content = readPdf(await loadPdf(pdf)).pages[1]?.content.ink ?? [];
  return content.filter((ink): ink is TextInk => ink.kind === 'text' && ink.font.name === 'Helvetica');
}

describe('a content stream', () => {
  it('is read as operators with numbers, names and lists', () => {
    expect(read('1 -.5 +2. cm % draai\n/A#20B gs [1 [true null]] TJ')).to.deep.equal([
      ['cm', [1, -0.5, 2]],
      ['gs', [{ name: 'A B' }]],
      ['TJ', [[1, [true, null]]]],
    ]);
  });

  it('has strings in brackets, with brackets and escapes in them, and in hexadecimal', () => {
    expect(
      read(String.raw`(een (twee) \) \\ \351\n3\
4) Tj <4b4 5 7> Tj`),
    ).to.deep.equal([
      ['Tj', [bytes('een (twee) ) \\ \xe9\n34')]],
      ['Tj', [bytes('KEp')]],
    ]);
  });

  it('has properties in a dictionary', () => {
    const [[, [, properties]] = ['', []]] = read('/P <</MCID 3/ActualText (a)>>BDC');
    expect(properties).to.deep.equal(new Map<string, unknown>([['MCID', 3], ['ActualText', bytes('a')]])); // prettier-ignore
  });

  it('goes on after a picture, whatever its bytes', () => {
    expect(read('BI /W 1 ID \xff(EIx EI Q').map(([name]) => name)).to.deep.equal(['BI', 'ID', 'EI', 'Q']);
  });

  it('is refused when it ends in a string', () => {
    expect(() => read('(een')).to.throw('ends inside a string');
  });
});

describe('text on a page', () => {
  it('is placed by matrices, lines, spacing and stretch', async () => {
    const texts = await textsAfter(
      String.raw`100 300 Td 14 TL (ab) Tj T* 2 Tc 3 Tw (a b) Tj 50 Tz (c) ' 1 0 0 1 7 9 Tm (\351) Tj`,
    );
    expect(texts.map(textOfInk)).to.deep.equal(['ab', 'a b', 'c', 'é']);
    const lefts = texts.map(({ glyphs }) => glyphs.map(({ box }) => box.left));
    expect(lefts).to.deep.equal([[100, 105], [100, 107, 114.5], [100], [7]]); // prettier-ignore
    expect(texts.map(({ glyphs }) => glyphs[0]?.box.bottom.toFixed(1))).to.deep.equal([
      '299.8',
      '285.8',
      '271.8',
      '8.8',
    ]);
  });

  it('is as large as its font and the matrices make it', async () => {
    const [text] = await textsAfter('2 0 0 3 100 300 Tm (ab) Tj');
    expect(text?.size).to.equal(30);
    expect(text?.glyphs[1]?.box.left).to.equal(110);
  });
});

describe('what a path covers', () => {
  const square = (from: number, to: number): Point[] => [[from, from], [to, from], [to, to], [from, to]]; // prettier-ignore
  const area = (evenOdd: boolean): Area => ({
    polygons: [square(0, 9), square(3, 6)],
    box: { left: 0, bottom: 0, right: 9, top: 9 },
    evenOdd,
  });

  it('has a hole where two outlines lie over one another, by the even-odd rule alone', () => {
    expect([covers(area(true), [4, 4]), covers(area(true), [1, 1])]).to.deep.equal([false, true]);
    expect([covers(area(false), [4, 4]), covers(area(false), [10, 1])]).to.deep.equal([true, false]);
  });
});

describe('the meanings in a font', () => {
  it('are given one by one, as a range, and as a list', () => {
    const map =
      '1 beginbfchar <01> <0041> endbfchar 2 beginbfrange <02> <04> <0061> <05> <06> [<00660069> <>] endbfrange';
    expect([...readToUnicode(Buffer.from(map))]).to.deep.equal([
      [1, 'A'],
      [2, 'a'],
      [3, 'b'],
      [4, 'c'],
      [5, 'fi'],
      [6, ''],
    ]);
  });
});
