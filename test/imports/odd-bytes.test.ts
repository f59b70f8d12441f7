import { expect } from 'chai';
import fc from 'fast-check';
import { readHere, type ReadHere } from '../support/read-figures.ts';
import { madeWorkbook, plainRows } from '../support/workbook-bytes.ts';

/** Either a table of which every row has a cell a column, or at least one fault, in whole sentences. */
function expectDecent({ columns, cells, read }: ReadHere): void {
  const faults = read.remarks.filter(({ level }) => level === 'fault');
  if (faults.length > 0) expect(cells).to.deep.equal([]);
  else expect(cells.every((row) => row.length === columns.length)).to.equal(true);
  for (const { sentence } of read.remarks) expect(sentence).to.match(/^\p{Lu}.*[.”]$/su);
}

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '',
    '1,5',
    '11/05/2021',
    '=A1',
    '"',
    ';',
    '\n',
    '"a;b"',
    'Totaal',
    'BeÃ«',
    '√©',
    '\uFFFD',
    '#REF!',
    'a@b.be',
  ),
);
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
const workbook = madeWorkbook({
  sheets: [
    {
      name: 'A',
      rows: plainRows([
        ['Datum', 'Dienst', 'Aantal'],
        ['1/5/2021', 'A', 1],
      ]),
    },
  ],
});

describe('Any bytes', () => {
  it('give a table or say what is wrong with them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => expectDecent(readHere(Buffer.from(bytes)))),
      { numRuns: 1000 },
    );
  });

  it('of a table with anything in its cells do so too, in any code and with any separator', () => {
    const separators = fc.constantFrom(';', ',', '\t', '|');
    const codes = fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le');
    fc.assert(
      fc.property(
        rows,
        separators,
        codes,
        fc.constantFrom('', '\uFEFF', 'sep=;\n'),
        (table, separator, code, start) => {
          const lines = [['Datum', 'Dienst', 'Aantal'], ...table].map((cells) => cells.join(separator));
          expectDecent(readHere(Buffer.from(start + lines.join('\r\n'), code)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of a workbook that is cut off, or has some bytes changed, do so too', () => {
    const place = fc.integer({ min: 0, max: workbook.length - 1 });
    fc.assert(
      fc.property(
        place,
        fc.array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { maxLength: 8 }),
        (end, changes) => {
          expectDecent(readHere(workbook.subarray(0, end)));
          const changed = Buffer.from(workbook);
          for (const [at, byte] of changes) changed[at] = byte;
          expectDecent(readHere(changed));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of a workbook with anything in its parts do so too', () => {
    const part = fc.constantFrom(
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
    );
    const bits = [
      '<row',
      '<c',
      '>',
      '/>',
      '</row>',
      '</c>',
      '<v>',
      '</v>',
      ' t="s"',
      ' r="B1"',
      ' r="ZZZZZ1"',
      ' s="99"',
      '1e99',
      '-1',
      '&#99;',
      '&x;',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 5 })), { maxLength: 30 });
    fc.assert(
      fc.property(part, text, (name, pieces) => {
        const rowsXml = `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`;
        expectDecent(
          readHere(
            madeWorkbook({
              sheets: [{ name: 'A', rows: plainRows([['Datum', 'Dienst']]) }],
              parts: { [name]: rowsXml },
            }),
          ),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
