import { expect } from 'chai';
import { composeReport } from '../../../reports/compose/compose-report.ts';
import { releaseFigures } from '../../../reports/compose/release-figures.ts';
import { printWorkbook } from '../../../reports/print/workbook/workbook.ts';
import type { ReportTable } from '../../../reports/report.ts';
import { figuresOf } from '../../support/figures-of.ts';
import { formulas, startsAFormula } from '../../support/formulas.ts';
import { madeRelease } from '../../support/made-release.ts';
import { openWorkbook, sheetNamed, valuesIn, type OpenedWorkbook } from '../../support/opened-workbook.ts';
import { smallSurvey } from '../../support/small-survey.ts';
import { bookOf, bookTable, tableBookReport } from '../../support/table-book-report.ts';
import { tableBookOf } from '../../support/table-book.ts';

async function workbookOf(text: string, tables?: ReportTable[]): Promise<OpenedWorkbook> {
  return openWorkbook(await printWorkbook(tableBookReport(text), figuresOf(text), bookOf(text, tables)));
}

/** The format of a cell: from its style, through the list of formats. */
function formatIn({ parts }: OpenedWorkbook, sheet: number, cell: string): string {
  const styles = parts['xl/styles.xml'] ?? '';
  const place = new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(
    parts[`xl/worksheets/sheet${sheet}.xml`] ?? '',
  )?.[1];
  const cells = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*>/g) ?? [];
  const id = /numFmtId="(\d+)"/.exec(cells[Number(place)] ?? '')?.[1] ?? 'none';
  const code = new RegExp(`<numFmt numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1] ?? '';
  return code.replaceAll('&quot;', '"');
}

describe('the workbook of a report', () => {
  let book: OpenedWorkbook;
  before(async () => {
    book = await workbookOf('Tekst');
  });

  it('has a sheet about the report, the response, the table book and the figures, in its language', async () => {
    expect(book.sheets.map(({ sheet }) => sheet)).to.deep.equal([
      'Over dit rapport',
      'Respons',
      'Tabellenboek',
      'Cijfers',
    ]);
    const french = await openWorkbook(
      await printWorkbook({ ...tableBookReport('x'), language: 'fr' }, figuresOf('x'), bookOf('x')),
    );
    expect(french.sheets[2]?.sheet).to.equal('Cahier des tableaux');
  });

  it('shows a share as a whole percent and keeps all of it', () => {
    const row = sheetNamed(book, 'Tabellenboek')[4];
    expect(row).to.deep.equal(['Tekst', 0.224958, 0.3, 0.1, '–']);
    expect(formatIn(book, 3, 'B5')).to.equal('0 %');
  });

  it('shows letters, triangles and asterisks behind numbers that stay numbers', () => {
    const rows = sheetNamed(book, 'Tabellenboek');
    expect(formatIn(book, 3, 'C5')).to.equal('0 %" B ▲"');
    expect(formatIn(book, 3, 'C6')).to.equal('0 %" ▼"');
    expect(formatIn(book, 3, 'D6')).to.equal('0 %" ABC"');
    expect([rows[7]?.[2], formatIn(book, 3, 'C8')]).to.deep.equal([41, '#,##0"*"']);
    expect([rows[7]?.[1], formatIn(book, 3, 'B8')]).to.deep.equal([1515, '#,##0']);
  });

  it('keeps -5 a number', () => {
    expect(sheetNamed(book, 'Tabellenboek')[6]?.slice(1, 3)).to.deep.equal([-5, 4.05]);
    expect(book.parts['xl/worksheets/sheet3.xml']).to.contain('<v>-5</v>');
  });

  it('shows what rests on few people in grey and slanted', () => {
    const styles = book.parts['xl/styles.xml'] ?? '';
    expect(styles).to.match(/<font>[^/]*\/>(?:(?!<\/font>).)*<i\/>(?:(?!<\/font>).)*56606B/i);
  });

  it('has of a hidden cell a dash, also when it was given its figure', () => {
    expect(valuesIn(book)).to.not.include(0.7777);
    expect(Object.values(book.parts).join('')).to.not.contain('0.7777');
  });

  it('freezes the heads of the table book and the names of its rows, and repeats both on paper', () => {
    expect(book.parts['xl/worksheets/sheet3.xml']).to.contain(
      '<pane ySplit="2" xSplit="1" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    );
    expect(book.parts['xl/worksheets/sheet4.xml']).to.contain('<pane ySplit="1" xSplit="0"');
    expect(book.parts['xl/worksheets/sheet3.xml']).to.contain('orientation="landscape"');
    expect(book.parts['xl/workbook.xml']).to.contain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Tabellenboek\'!$A:$A,\'Tabellenboek\'!$1:$2</definedName>',
    );
  });

  it('begins a new sheet for tables with other columns', async () => {
    const other: ReportTable = { ...bookTable('Tekst'), columns: ['a', 'b', 'c', 'd'] };
    const tables = [bookTable('Tekst'), other, bookTable('Tekst')];
    const { sheets } = await workbookOf('Tekst', tables);
    const names = sheets.map(({ sheet }) => sheet);
    expect(names.slice(2)).to.deep.equal(['Tabellenboek', 'Tabellenboek 2', 'Cijfers']);
    expect(sheets[2]?.data.filter(([label]) => label === 'Tekst').length).to.be.above(
      sheets[3]?.data.filter(([label]) => label === 'Tekst').length ?? 0,
    );
  });

  it('says which report it is, how it was made and what every sign means', () => {
    const about = sheetNamed(book, 'Over dit rapport').flat().join(' ');
    for (const sign of ['(–)', 'Grijs', '(*)', 'letter', '▲']) expect(about).to.contain(sign);
    expect(about).to.contain('minder dan 50 antwoorden');
  });

  it('lists the figures with heads in its language, numbers with at most four decimals', async () => {
    const report = tableBookReport('Tekst');
    const figures = { ...figuresOf('Tekst', 1 / 3), language: 'nl' };
    const [heads = [], cell = [], hidden = []] = sheetNamed(
      await openWorkbook(await printWorkbook(report, figures, [])),
      'Cijfers',
    );
    const at = (row: unknown[], head: string): unknown => row[heads.indexOf(head)];
    expect([at(cell, 'Waarde'), at(cell, 'Ondergrens 95\u00a0%'), at(cell, 'Basis (n)')]).to.deep.equal([
      0.3333, -0.6667, 41,
    ]);
    expect([at(hidden, 'Waarde'), at(hidden, 'Basis (n)'), at(hidden, 'Reden')]).to.deep.equal([
      null,
      null,
      'afgeschermd',
    ]);
  });

  it('refuses a report without a day', async () => {
    const printed = printWorkbook({ ...tableBookReport('x'), date: 'gisteren' }, figuresOf('x'), []);
    const refusal = await printed.then(
      () => 'printed',
      (error: unknown) => String(error),
    );
    expect(refusal).to.contain('"gisteren"; expected a day as 2021-10-14');
  });
});

describe('the bytes of a workbook', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });
  const printed = (): Promise<Buffer> =>
    printWorkbook(tableBookReport('Tekst'), figuresOf('Tekst'), bookOf('Tekst'));

  it('are the same for the same report, also on the other side of the world', async () => {
    process.env['TZ'] = 'Pacific/Auckland';
    const first = await printed();
    process.env['TZ'] = 'America/Los_Angeles';
    expect((await printed()).equals(first)).to.equal(true);
  });

  it('hold no other time than the day of the report, and nobody’s name but the municipality’s', async () => {
    const { moments, parts } = await openWorkbook(await printed());
    expect([...new Set(moments)]).to.deep.equal(['2021-10-14 12:0']);
    const said = (parts['docProps/core.xml'] ?? '').match(/>[^<>?]+</g);
    expect(said).to.deep.equal([
      '>Tekst<',
      '>Tekst<',
      '>nl-BE<',
      '>2021-10-14T12:00:00Z<',
      '>2021-10-14T12:00:00Z<',
    ]);
  });
});

describe('a formula in a workbook', () => {
  it('is text in every cell and every head, and no cell is calculated', async () => {
    for (const formula of formulas) {
      const book = await workbookOf(formula);
      const texts = valuesIn(book).filter((value) => typeof value === 'string');
      expect(texts.filter(startsAFormula), JSON.stringify(formula)).to.deep.equal([]);
      const sheets = Object.entries(book.parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
      for (const [path, xml] of sheets) expect(xml, path).to.not.match(/<f[ >/]/);
    }
  });

  it('is text too when it came with a questionnaire, a plan, a group or a municipality', async () => {
    const choices = [
      { value: '=2+2', text: '@SUM(A1)' },
      { value: '-8', text: '+1+1' },
    ];
    const elements = [{ type: 'radiogroup', name: 'KENT', title: '=1+1', choices }];
    const groups = ['=wijk', '-wijk'];
    const people = Array.from({ length: 80 }, (_, i) => ({
      profile: { district: groups[i % 2] ?? '' },
      answers: { KENT: i % 3 === 0 ? '=2+2' : '-8' },
    }));
    const { release, checksum } = madeRelease({ title: '＝Wijken', locale: 'nl', elements }, people, {
      banner: ['district'],
      plan: { aim: ['@doel'], themes: [{ id: 'a', title: '+thema', questions: ['KENT'] }] },
      about: { municipality: '-Kerkebeek', wave: '=2021', title: '@titel' },
    });
    const figures = releaseFigures(release, checksum);
    const report = composeReport(release, checksum);
    const texts = valuesIn(await openWorkbook(await printWorkbook(report, figures, tableBookOf(release))));
    expect(texts).to.include.members([
      "'=1+1",
      "'@SUM(A1)",
      "'-8",
      "'=wijk",
      "'@doel",
      "'-Kerkebeek",
      "'@titel",
    ]);
    expect(texts.filter((value) => typeof value === 'string' && startsAFormula(value))).to.deep.equal([]);
  });

  it('keeps the rest of its text', async () => {
    const texts = valuesIn(await workbookOf('=HYPERLINK("http://kwaad.example","klik") & <b>'));
    const own = texts.filter((value) =>
      String(value).includes('HYPERLINK("http://kwaad.example","klik") & <b>'),
    );
    expect(own.length).to.be.above(30);
  });

  it('cannot be written as the number of a character either', async () => {
    const { parts } = await workbookOf('_x003D_1+1');
    expect(parts['xl/sharedStrings.xml'])
      .to.contain('_x005F_x003D_1+1')
      .and.to.not.match(/>_x003D_/);
  });
});

describe('an unusual survey as a workbook', () => {
  it('keeps emoji, writing from right to left and long labels as they are', async () => {
    const long = 'een heel lang antwoord '.repeat(14).slice(0, 300);
    for (const text of ['👍🏽 goed', 'שלום עולם', 'é\u0301', long, ' met ruimte ', 'constructor']) {
      const texts = valuesIn(await workbookOf(text)).map((value) => String(value).trim());
      expect(texts.filter((one) => one === text.trim()).length, text).to.be.above(30);
    }
  });

  it('cuts a text that no cell can hold, and leaves out what a file cannot', async () => {
    const texts = valuesIn(await workbookOf(`\ud800\ufffe${'x'.repeat(40_000)}`)).map(String);
    const longest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
    expect([longest.length, longest.at(0), longest.at(-1)]).to.deep.equal([32_767, 'x', '…']);
  });

  it('puts the letters of forty groups under their numbers, since Excel keeps only some two hundred formats', async () => {
    const columns = Array.from({ length: 41 }, (_, i) => `Groep ${i}`);
    const rows = Array.from({ length: 12 }, (_, row) => ({
      label: `antwoord ${row}`,
      role: 'answer' as const,
      cells: columns.map((_, i) => ({
        text: '22\u00a0%',
        tone: 'plain' as const,
        figure: { value: 0.22, unit: 'share' as const },
        letters: `A(${i + 27})(${row + 27})`,
      })),
    }));
    const book = await workbookOf('x', [{ caption: 'Breed', corner: 'Antwoord', columns, rows }]);
    const formats = book.parts['xl/styles.xml']?.match(/<numFmt /g) ?? [];
    expect(formats.length).to.be.below(200);
    const sheet = sheetNamed(book, 'Tabellenboek');
    expect(sheet.map((row) => row.slice(0, 3))).to.deep.include.members([
      ['antwoord 3', 0.22, 0.22],
      [null, 'A(27)(30)', 'A(28)(30)'],
    ]);
  });

  it('prints when nobody answered, or one person', async () => {
    for (const people of [[], [{ profile: {}, answers: { KENT: 'ja' } }]]) {
      const { release, checksum } = madeRelease(smallSurvey, people, { banner: [] });
      const figures = releaseFigures(release, checksum);
      const book = await openWorkbook(
        await printWorkbook(composeReport(release, checksum), figures, tableBookOf(release)),
      );
      const numbers = [...sheetNamed(book, 'Tabellenboek'), ...sheetNamed(book, 'Cijfers')].flat();
      expect(numbers.filter((value) => typeof value === 'number')).to.deep.equal([]);
    }
  });
});
