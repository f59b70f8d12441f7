import { expect } from 'chai';
import { tableBookOf } from '../../../reports/compose/table-book.ts';
import { keyOf } from '../../../reports/dataset.ts';
import type { Block, ReportTable } from '../../../reports/report.ts';
import { demoReport, type DemoReport } from '../../support/demo-report.ts';

function blocksOf<K extends Block['kind']>({ report }: DemoReport, kind: K): Extract<Block, { kind: K }>[] {
  const all = report.sections.flatMap(({ blocks }) => blocks);
  return all.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

describe('the table book of the demo report', () => {
  let demo: DemoReport;
  let book: ReportTable[];
  before(async () => {
    demo = await demoReport('2021-3');
    book = tableBookOf(demo.report).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
  });

  it('has every table of the release once', () => {
    expect(book).to.have.length(demo.release.tables.length);
    expect(new Set(book.map(({ id }) => id)).size).to.equal(book.length);
  });

  it('crosses each by age group, gender and district, and names the groups with a letter', () => {
    for (const { over, columns } of book) {
      expect(over?.map(({ head }) => head)).to.deep.equal(['', 'Leeftijdsgroep', 'Geslacht', 'Deelgemeente']);
      expect(columns.slice(1, 3)).to.deep.equal(['16–34 (A)', '35–54 (B)']);
      expect(over?.reduce((sum, { columns: wide }) => sum + wide, 0)).to.equal(columns.length);
    }
  });

  it('shows the letters of the release, and only those', () => {
    const channel = demo.release.tables.find((table) => keyOf(table) === 'KAN1');
    const printed = book.find(({ caption }) => caption === 'Voorkeur voor contact met de gemeente');
    const letters = channel?.rows.map((row) =>
      row.cells.map((cell) => ('letters' in cell ? cell.letters : '')),
    );
    expect(
      printed?.rows.slice(0, -1).map(({ cells }) => cells.map((cell) => cell.letters ?? '')),
    ).to.deep.equal(letters);
    expect(letters?.flat().some((one) => one !== '')).to.equal(true);
  });

  it('numbers tables and charts in the order of the report', () => {
    const [tables, charts] = [blocksOf(demo, 'table'), blocksOf(demo, 'chart')];
    expect(tables.map(({ table }) => table.number)).to.deep.equal(tables.map((_, i) => i + 1));
    expect(charts.map(({ chart }) => chart.number)).to.deep.equal(charts.map((_, i) => i + 1));
  });

  it('is what every question leads to, by its number', () => {
    const numbers = new Map(book.map(({ id, number }) => [id, number]));
    const leads = blocksOf(demo, 'lead');
    expect(leads.length).to.be.above(20);
    for (const { text, table, last } of leads) {
      const [from, to] = [numbers.get(table), numbers.get(last)];
      const said = from === to ? `tabel ${from}` : `tabel ${from} tot ${to}`;
      expect(text).to.equal(`Alle cijfers: ${said} in het tabellenboek.`);
    }
  });

  it('notes under each table what its figures are worth', () => {
    for (const { notes, caption } of book) expect(notes?.join(' '), caption).to.match(/De marge bij \d+\s%/u);
  });
});

describe('a question that is followed', () => {
  it('has its line over the waves, its table and its break in one place', async () => {
    const { report } = await demoReport('2025-1');
    const section = report.sections.find(({ id }) => id === 'vraag-lok1');
    const charts = section?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []));
    expect(charts?.map(({ shape }) => shape)).to.deep.equal(['funnel', 'stacked', 'lines']);
    const [, , lines] = charts ?? [];
    expect(lines?.rows.map(({ label }) => label)).to.deep.equal(['2021-3', '2023-2', '2025-1']);
    expect(lines?.rows.every(({ day }) => day !== undefined)).to.equal(true);
    expect(lines?.alt).to.contain('aantoonbaar gedaald');
  });

  it('has a funnel of cells of its table: everybody, who knows it, who used it', async () => {
    const { report } = await demoReport('2021-3');
    const section = report.sections.find(({ id }) => id === 'vraag-lok1');
    const [funnel] = section?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])) ?? [];
    expect(funnel?.rows.map(({ label }) => label)).to.deep.equal([
      'iedereen',
      'kent het',
      'gebruikte het al',
    ]);
    expect(funnel?.series[0]?.values.map((value) => Math.round((value ?? 0) * 100))).to.deep.equal([
      100, 78, 23,
    ]);
    expect(funnel?.between).to.deep.equal(['22\u00a0% kent het niet', '55\u00a0% kent het, niet gebruikt']);
  });
});

describe('who answered', () => {
  it('stands beside who lives there, and by the way they answered', async () => {
    const { report } = await demoReport('2021-3');
    const response = report.sections.find(({ id }) => id === 'respons');
    const [chart] = response?.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])) ?? [];
    const tables = response?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
    expect(chart?.series.map(({ label }) => label)).to.deep.equal([
      'Deel van de antwoorden',
      'Deel van de inwoners',
    ]);
    expect(tables?.map(({ corner }) => corner)).to.deep.equal([
      'Leeftijdsgroep',
      'Geslacht',
      'Deelgemeente',
      'Manier van antwoorden',
    ]);
  });
});
