import { expect } from 'chai';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import type { Chart } from '../../reports/chart.ts';
import { tableBookOf } from '../../reports/compose/table-book.ts';
import { keyOf } from '../../reports/dataset.ts';
import type { ReportTable } from '../../reports/report.ts';
import { isMissing } from '../../reports/tables/crosstab.ts';
import { chartsIn, chartSvg } from '../../server/documents/chart-files.ts';
import { printFrozen } from '../../server/printer/print-frozen.ts';
import { expectedBook, percent, type ExpectedBook } from '../support/cells-of-release.ts';
import { demoReport, type DemoReport } from '../support/demo-report.ts';
import { figureTexts } from '../support/figure-texts.ts';
import { openWorkbook, sheetNamed } from '../support/opened-workbook.ts';
import { wordDocument } from '../support/opened-word.ts';
import { readingOrder } from '../support/pdf-structure/reading-order.ts';
import { tablesIn } from '../support/tables-in-html.ts';
import { toldTables } from '../support/told-tables.ts';

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the figures of a release are the same', () => {
  let demo: DemoReport;
  let expected: ExpectedBook;
  let book: ReportTable[];
  let pdf: Buffer;
  before(async () => {
    demo = await demoReport('2021-3');
    expected = expectedBook(demo.release);
    book = tableBookOf(demo.report).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    pdf = await printFrozen('pdf', demo.frozen);
  });

  const textsOf = ({ id }: ReportTable): [string, string[]][] =>
    [...(expected.get(id ?? '') ?? [])].map(([row, cells]) => [row, cells.map(({ text }) => text)]);

  it('in every cell of the table book on paper', async () => {
    const told = toldTables(await readingOrder(pdf));
    expect(book).to.have.length(demo.release.tables.length);
    for (const table of book) {
      const rows = told.get(`Tabel ${table.number}`);
      expect([...(rows ?? [])], table.caption).to.have.deep.members(textsOf(table));
    }
  });

  it('in every cell of the table book for Word', async () => {
    const document = wordDocument(await printFrozen('docx', demo.frozen));
    const captions = document('w\\:pStyle[w\\:val=TableCaption]').toArray();
    const tables = document('w\\:tbl').toArray();
    expect(captions).to.have.length(tables.length);
    for (const table of book) {
      const at = (table.number ?? 0) - 1;
      expect(document(captions[at]).closest('w\\:p').text()).to.include(table.caption);
      const shown = document(tables[at])
        .find('w\\:tr')
        .toArray()
        .map((row) =>
          document(row)
            .find('w\\:tc')
            .toArray()
            .map((cell) => document(cell).text()),
        );
      for (const { label, cells } of table.rows) {
        const row = [label, ...cells.map(({ text }) => text)];
        // Behind a figure an arrow or letters may stand.
        const found = shown.some((texts) =>
          row.every((text, i) => texts[i] === text || texts[i]?.startsWith(`${text}\u00a0`) === true),
        );
        expect(found, `${table.caption}: ${row.join(' | ')}`).to.equal(true);
      }
    }
  });

  for (const kind of ['html', 'fragment'] as const) {
    it(`in every cell of the table book as a ${kind}`, async () => {
      const page = load((await printFrozen(kind, demo.frozen)).toString(), null, kind === 'html');
      const shown = tablesIn(page);
      for (const table of book) {
        const found = shown[(table.number ?? 0) - 1];
        expect(found?.caption).to.include(table.caption);
        const rows = new Map<string, string[]>();
        for (const [row, , text] of found?.cells ?? [])
          rows.set(row, [...(rows.get(row) ?? []), spaced(text)]);
        expect([...rows], table.caption).to.have.deep.members(textsOf(table));
      }
    });
  }

  it('in every cell of the workbook, to the last digit', async () => {
    const rows = sheetNamed(await openWorkbook(await printFrozen('xlsx', demo.frozen)), 'Tabellenboek');
    const figures = rows.filter(([, total]) => typeof total === 'number' || total === '–');
    const numbers = book.flatMap(({ id, rows: shown }) =>
      shown.map(({ label }) => [
        label,
        ...(expected.get(id ?? '')?.get(label) ?? []).map(({ number }) => number ?? '–'),
      ]),
    );
    expect(numbers.length).to.be.above(200);
    expect(figures).to.deep.equal(numbers);
  });

  for (const [kind, signs] of [
    ['csv', { delimiter: ';' }],
    ['plain-csv', {}],
  ] as const) {
    // prettier-ignore
    it(`in every line of the list: ${kind}`, async () => {
      const options = { columns: false, bom: true, from_line: 2, ...signs } as const;
      const lines: string[][] = parse(await printFrozen(kind, demo.frozen), options);
      const shares = demo.release.tables.flatMap((table) =>
        table.rows.flatMap((row) =>
          row.cells.map((cell, i) => {
            const base = table.columns[i]?.base;
            const value = isMissing(cell) ? '' : String(Math.round(Number((cell.share * 1e4).toFixed(6))) / 1e4);
            const counts = isMissing(cell) || typeof base !== 'number' ? ['', ''] : [String(base), String(cell.n)];
            return [keyOf(table), row.code, ...counts, kind === 'csv' ? value.replace('.', ',') : value].join(' ');
          }),
        ),
      );
      const found = lines.flatMap((line) => {
        const [key = '', code = ''] = [line[0], line[10]];
        return code === '' ? [] : [[key, code, line[16], line[17], line[18]].join(' ')];
      });
      expect(shares.length).to.be.above(1000);
      expect(found).to.deep.equal(shares);
    });
  }

  it('on every chart of the PDF', async () => {
    const charts = chartsIn(demo.report);
    const drawn = await figureTexts(pdf);
    expect(drawn).to.have.length(charts.length).and.to.have.length.above(20);
    charts.forEach(({ chart }, i) => expectFiguresOf(chart, drawn[i] ?? []));
  });

  it('on every chart that is a picture of its own', async () => {
    for (const { chart } of chartsIn(demo.report)) {
      const page = load(await chartSvg(demo.report, chart, false), { xml: true });
      const words = page('text').toArray().map((word) => page(word).text()); // prettier-ignore
      expectFiguresOf(chart, words);
    }
  });
});

/** From this share on a segment of a bar is always wide enough for its figure. */
const surelyShown = 0.12;

/** That a chart shows the figures of its values and of nothing else. */
function expectFiguresOf(chart: Chart, words: string[]): void {
  if (chart.unit === 'mean') return;
  const values = chart.series.flatMap((series) => series.values.filter((value) => value !== null));
  const beside = (chart.asides ?? []).flatMap(({ texts }) => texts.map(spaced));
  const shown = words.map((word) =>
    spaced(word)
      .trim()
      .replace(/\s*[▲▼]$/u, ''),
  );
  // In narrow bars the sign is said once, in the legend.
  const once = shown.some((word) => word.includes('(in %)'));
  const printed = (value: number): string => (once ? percent(value).replace(' %', '') : percent(value));
  const figures = shown.filter((word) => (once ? /^\d+( %|\*)?$/u : /^\d+ %$/u).test(word));
  const left = [...values.map(printed), ...beside];
  for (const figure of figures) {
    const at = left.indexOf(figure);
    expect(at, `${chart.id}: ${figure} is not among its values`).to.be.at.least(0);
    left.splice(at, 1);
  }
  const least = chart.shape === 'stacked' ? surelyShown : 0;
  const sure = values.filter((value) => value >= least).map(printed);
  for (const figure of new Set(sure)) expect(figures, chart.id).to.include(figure);
}
