/** Workbooks that are made to harm who opens them: each is small, and says or holds far more. */
import { strToU8, zipSync } from 'fflate';
import { madeWorkbook, plainRows } from './workbook-bytes.ts';

const heads = plainRows([['Datum', 'Dienst', 'Aantal']]);
const rowsOf = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<row><c><v>${(i * 7919) % 99_991}</v></c></row>`).join('');

export const strangeWorkbooks: Record<string, () => Buffer> = {
  'one sheet of 300 MB': () => withSheet(new Uint8Array(300e6)),
  'a million rows': () => madeWorkbook({ sheets: [{ name: 'A', rows: heads + rowsOf(1_000_000) }] }),
  'a zip in a zip': () =>
    madeWorkbook({ sheets: [], parts: { 'xl/media/a.zip': zipSync({ a: new Uint8Array(10e6) }) } }),
  'a sheet of 300 MB that says it has 1 MB': () => {
    const bytes = withSheet(new Uint8Array(300e6));
    bytes.writeUInt32LE(1_000_000, bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46 + 24);
    return bytes;
  },
  'one row that never ends': () => withSheet(strToU8(`<worksheet><sheetData><row r="1">${noise(40e6)}`)),
  'a million shared texts of one letter': () =>
    madeWorkbook({
      sheets: [{ name: 'A', rows: heads }],
      strings: Array.from({ length: 1_000_000 }, (_, i) => `<t>${i % 9973}</t>`),
    }),
  'a cell in the last column there can be': () =>
    madeWorkbook({ sheets: [{ name: 'A', rows: '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>' }] }),
};

function withSheet(sheet: Uint8Array): Buffer {
  return madeWorkbook({ sheets: [{ name: 'A', rows: '' }], parts: { 'xl/worksheets/sheet1.xml': sheet } });
}

/** Text that packs to about a third. */
function noise(length: number): string {
  const pieces: string[] = [];
  for (let i = 0, size = 0; size < length; i += 1) {
    const piece = `<c><v>${(i * 7919) % 99_991}</v></c>`;
    pieces.push(piece);
    size += piece.length;
  }
  return pieces.join('');
}
