import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { webLimits } from '../../server/imports/file/file-limits.ts';
import { readHere } from '../support/read-figures.ts';
import { madeWorkbook, plainRows } from '../support/workbook-bytes.ts';

const heads = ['Datum', 'Dienst', 'Aantal'];

describe('A file over a limit', () => {
  it('is refused with the limit in the sentence: its size, rows, columns and longest cell (case 56)', () => {
    const file = 'Datum;Dienst;Aantal\n1/5/2021;A;1\n2/5/2021;B;2\n';
    const said = (asked: object): string | undefined => readHere(file, asked).sentences[0];
    const large = readHere(Buffer.alloc(webLimits.fileBytes + 1, 32)).sentences;
    expect(large).to.deep.equal(['Dit bestand is te groot. Een bestand is hoogstens 20 MB.']);
    expect(said({ rows: 1 })).to.equal(
      'Het bestand heeft te veel rijen. Wij lezen er hoogstens 1. Splits het bestand, bijvoorbeeld per jaar.',
    );
    expect(said({ columns: 2 })).to.equal('Het bestand heeft te veel kolommen. Wij lezen er hoogstens 2.');
    expect(said({ cellLength: 5 })).to.equal(
      "Rij 2, kolom 'Datum': deze tekst is te lang. Een cel is hoogstens 5 tekens.",
    );
    expect(readHere(file, { rows: 2, columns: 3 }).cells).to.have.length(2);
  });

  it('is refused by what its directory says before anything is unzipped: 60 MB in 60 kB', () => {
    const bytes = madeWorkbook({
      sheets: [{ name: 'A', rows: '' }],
      parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(60e6) },
    });
    // Whoever unzips it finds it broken.
    const half = Math.floor(bytes.length / 2);
    bytes.fill(0xff, half, half + 500);
    const read = readHere(bytes);
    expect(read.checks).to.deep.equal(['large-unzipped -']);
    expect(read.sentences[0]).to.include('hoogstens 50 MB');
  });

  it('is refused when it lies about its size: never more is unzipped than it said', () => {
    const bytes = madeWorkbook({
      sheets: [{ name: 'A', rows: plainRows([heads, ['1/5/2021', 'x'.repeat(50_000), 1]]) }],
    });
    const entry = bytes.lastIndexOf('xl/worksheets/sheet1.xml') - 46;
    expect(bytes.readUInt32LE(entry)).to.equal(0x02014b50);
    bytes.writeUInt32LE(1000, entry + 24);
    expect(readHere(bytes).checks).to.deep.equal(['broken-workbook -']);
  });

  it('is refused when a row reaches into columns far away: 27 kB of them took 20 seconds', () => {
    const rows = '<row><c r="XFD2"><v>1</v></c></row>'.repeat(20_000);
    const read = readHere(madeWorkbook({ sheets: [{ name: 'A', rows: plainRows([heads]) + rows }] }));
    expect(read.sentences).to.deep.equal([
      'Het bestand heeft te veel kolommen. Wij lezen er hoogstens 1.000.',
    ]);
  });

  it('is refused when another zip is in it, or when it has too many parts', () => {
    const nested = madeWorkbook({
      sheets: [],
      parts: { 'xl/media/image1.zip': zipSync({ a: strToU8('x') }) },
    });
    expect(readHere(nested).checks).to.deep.equal(['nested-file -']);
    const parts = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`xl/media/image${i}.png`, 'x']));
    expect(readHere(madeWorkbook({ sheets: [], parts })).sentences[0]).to.include('hoogstens 50.');
  });

  it('is refused at the first row too many, and read no further', () => {
    const rows = Array.from({ length: webLimits.rows + 1 }, (_, i) => `<row><c><v>${i}</v></c></row>`);
    const broken = '<row><c r="XFD2"><v>1</v></c></row><row><c>';
    const all = plainRows([['Datum']]) + rows.join('') + broken;
    const bytes = madeWorkbook({ sheets: [{ name: 'A', rows: all }] });
    expect(readHere(bytes).sentences).to.deep.equal([
      'Het bestand heeft te veel rijen. Wij lezen er hoogstens 200.000. Splits het bestand, bijvoorbeeld per jaar.',
    ]);
  });
});
