import { expect } from 'chai';
import writeWorkbook from 'write-excel-file/node';
import { readHere } from '../support/read-figures.ts';
import { madeWorkbook, plainRows, type MadeWorkbook } from '../support/workbook-bytes.ts';

const heads = ['Datum', 'Dienst', 'Aantal'];
const good = { name: 'Cijfers', rows: plainRows([heads, ['1/5/2021', 'A', 1]]) };
const readMade = (made: MadeWorkbook) => readHere(madeWorkbook(made));

/** Cells of one row under the heads, by style. */
function cellsRead(cells: string, made: Partial<MadeWorkbook> = {}): string[] {
  const rows = `${plainRows([heads])}<row r="2">${cells}</row>`;
  return readMade({ sheets: [{ name: 'Cijfers', rows }], ...made }).cells[0] ?? [];
}

describe('A workbook of figures', () => {
  it('as a program writes it is read as text: numbers, dates, texts, yes and no', async () => {
    const bytes = await writeWorkbook([
      heads.map((value) => ({ value })),
      [
        { value: new Date(Date.UTC(2021, 4, 11)), format: 'dd/mm/yyyy' },
        { value: 'Café & <balie>' },
        { value: 1.5 },
      ],
      [
        { value: new Date(Date.UTC(2021, 4, 11, 9, 10)), format: 'dd/mm/yyyy hh:mm' },
        { value: true },
        { value: -14245.33 },
      ],
    ]).toBuffer();
    const read = readHere(bytes);
    expect(read.cells).to.deep.equal([
      ['11/05/2021', 'Café & <balie>', '1,5'],
      ['11/05/2021 09:10:00', 'ja', '-14245,33'],
    ]);
    expect(read.read.reading).to.deep.equal(['Excel-bestand', 'werkblad Sheet1']);
  });

  it('gives dates, times, durations and shares by the style of the cell', () => {
    const formats = [
      'd/mm/yyyy',
      'hh:mm',
      '[h]:mm:ss',
      '0.0%',
      'dd/mm/yyyy hh:mm',
      '&quot;d&quot;0',
      'mmm yyyy',
      'mm:ss',
    ];
    const told = (value: string, style: number): string | undefined =>
      cellsRead(`<c s="${style}"><v>${value}</v></c><c><v>1</v></c><c><v>1</v></c>`, { formats })[0];
    expect(told('44327', 1)).to.equal('11/05/2021');
    expect(told('0.38194444444444442', 2)).to.equal('09:10:00');
    expect(told('1.0625', 3)).to.equal('25:30:00');
    expect(told('0.30099999999999999', 4)).to.equal('30,1 %');
    expect(told('44327.381944444445', 5)).to.equal('11/05/2021 09:10:00');
    expect(told('12', 6)).to.equal('12');
    expect(told('44317', 7)).to.equal('01/05/2021');
    expect(told('2.8356481481481483E-3', 8)).to.equal('00:04:05');
    expect(told('0.30000000000000004', 0)).to.equal('0,3');
    expect(told('1.5E+20', 0)).to.equal('150000000000000000000');
    expect(told('44327', 0)).to.equal('44327');
  });

  it('that counts from 1904 has the same dates', () => {
    const cells = '<c s="1"><v>42865</v></c><c><v>1</v></c><c><v>1</v></c>';
    expect(cellsRead(cells, { formats: ['dd/mm/yyyy'], from1904: true })[0]).to.equal('11/05/2021');
  });

  it('gives what a formula came to, texts of several runs, and empty cells in their place', () => {
    const strings = [
      '<r><t>Burger</t></r><r><rPr/><t xml:space="preserve">zaken </t></r><rPh><t>x</t></rPh>',
    ];
    const cells = '<c r="B2" t="s"><v>0</v></c><c r="C2"><f>SUM(A1:A9)</f><v>12</v></c>';
    expect(cellsRead(cells, { strings })).to.deep.equal(['', 'Burgerzaken', '12']);
    const other =
      '<c t="str"><f>A1</f><v>regel_x000A_twee</v></c><c t="d"><v>2021-05-11T09:10:00</v></c><c t="b"><v>0</v></c>';
    expect(cellsRead(other)).to.deep.equal(['regel\ntwee', '11/05/2021 09:10:00', 'nee']);
  });

  it('with an error in a cell is refused with row and column', () => {
    const rows = `${plainRows([heads])}<row r="7"><c r="C7" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>`;
    const read = readMade({ sheets: [{ name: 'Cijfers', rows }] });
    expect(read.sentences).to.deep.equal([
      "Rij 7, kolom 'Aantal': hier staat een foutmelding van het rekenblad. Verbeter de formule, of maak de cel leeg.",
    ]);
  });

  it('is read from the first sheet that has the heads, and says so; hidden sheets are not looked at', () => {
    const read = readMade({
      sheets: [
        { name: 'Klanten', rows: plainRows([heads, ['x', 'An Peeters', 1]]), state: 'hidden' },
        { name: 'Uitleg', rows: plainRows([['Dit is uitleg'], ['Nog wat']]) },
        good,
        { name: 'Later', rows: plainRows([heads, ['2/5/2021', 'B', 2]]) },
      ],
    });
    expect(read.cells).to.deep.equal([['1/5/2021', 'A', '1']]);
    expect(read.sentences).to.deep.equal([
      "Dit bestand heeft meer dan een werkblad met gegevens. Wij lezen alleen 'Cijfers'.",
      'Verborgen werkbladen lezen wij niet.',
    ]);
  });

  it('may write its elements with a prefix', () => {
    const sheet = `<x:worksheet xmlns:x="m"><x:sheetData>${plainRows([heads, ['1/5/2021', 'A', 1]]).replaceAll(/<(\/?)/g, '<$1x:')}</x:sheetData></x:worksheet>`;
    const read = readMade({ sheets: [good], parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(read.cells).to.deep.equal([['1/5/2021', 'A', '1']]);
  });

  it('without data is refused', () => {
    expect(readMade({ sheets: [{ name: 'Leeg', rows: '<row r="3"/>' }] }).checks).to.deep.equal([
      'empty-file -',
    ]);
    expect(readMade({ sheets: [{ name: 'Kop', rows: plainRows([heads]) }] }).checks).to.deep.equal([
      'head-only 1',
    ]);
  });

  it('is refused with macros, links, other files in it, a document type or a password', () => {
    const sheet = '<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
    const refused: Record<string, Record<string, string>> = {
      macros: { 'xl/vbaProject.bin': 'x' },
      'external-link': { 'xl/externalLinks/externalLink1.xml': '<x/>' },
      'nested-file': { 'xl/embeddings/oleObject1.bin': 'PK' },
      'strange-xml': { 'xl/worksheets/sheet1.xml': sheet },
      'other-form': { 'xl/workbook.bin': 'x' },
      'broken-workbook': { 'xl/_rels/workbook.xml.rels': '<Relationships/>' },
    };
    for (const [check, parts] of Object.entries(refused))
      expect(readMade({ sheets: [good], parts }).checks, check).to.deep.equal([`${check} -`]);
    const enabled = {
      '[Content_Types].xml': '<Types>application/vnd.ms-excel.sheet.macroEnabled.main+xml</Types>',
    };
    expect(readMade({ sheets: [good], parts: enabled }).checks).to.deep.equal(['macros -']);
    const locked = madeWorkbook({ sheets: [good] });
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect(readHere(locked).checks).to.deep.equal(['locked-file -']);
  });

  it('is refused in other forms, each with what to do', () => {
    const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const files = {
      'Dit is een Excel-bestand van voor 2007 (.xls).': ole,
      'Dit bestand is met een wachtwoord beveiligd.': Buffer.concat([
        ole,
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'Dit is een PDF.': Buffer.from('%PDF-1.7'),
      'Dit is een webpagina of XML, geen tabel.': Buffer.from(
        '\n<html><table><tr><td>Datum</td></tr></table>',
      ),
      'Dit zip-bestand is geen Excel-bestand.': madeWorkbook({
        sheets: [],
        parts: { '[Content_Types].xml': '' },
      })
        .toString('latin1')
        .replaceAll('[Content_Types].xml', '[Content_Typos].xml'),
    };
    for (const [start, bytes] of Object.entries(files)) {
      const { sentences } = readHere(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes, 'latin1'));
      expect(sentences, start).to.have.length(1);
      expect(sentences[0]).to.satisfy((said: string) => said.startsWith(start));
    }
  });
});
