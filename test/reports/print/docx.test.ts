import { expect } from 'chai';
import type { CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { printDocx } from '../../../reports/print/docx/docx.ts';
import type { Report, ReportTable } from '../../../reports/report.ts';
import { lanesChart, reportSample } from '../../fixtures/report-sample.ts';
import { wordDocument } from '../../support/opened-word.ts';

function textOf($: CheerioAPI): string {
  return $('w\\:t').text();
}

describe('the report for Word', () => {
  let bytes: Buffer;
  let $: CheerioAPI;
  before(async () => {
    bytes = await printDocx(reportSample);
    $ = wordDocument(bytes);
  });

  it('is the same bytes for the same report, whatever was printed between', async () => {
    await printDocx(onlyWith([{ kind: 'chart', chart: lanesChart }]));
    expect((await printDocx(reportSample)).equals(bytes)).to.equal(true);
    expect((await printDocx({ ...reportSample, date: '2021-10-15' })).equals(bytes)).to.equal(false);
  });

  it('has a title, a subject, a language and the day of the report', () => {
    const core = wordDocument(bytes, 'docProps/core.xml');
    expect(core('dc\\:title').text()).to.equal(reportSample.title);
    expect(core('dcterms\\:created').text()).to.equal(`${reportSample.date}T12:00:00Z`);
    expect(wordDocument(bytes, 'word/styles.xml')('w\\:docDefaults w\\:lang').attr('w:val')).to.equal(
      'nl-BE',
    );
  });

  it('has a real heading for every section, and its title as the title', () => {
    const styled = (style: string): string[] =>
      $(`w\\:pStyle[w\\:val=${style}]`)
        .toArray()
        .map((mark) => $(mark).closest('w\\:p').text());
    const titles = (level: 1 | 2): string[] =>
      reportSample.sections.filter((section) => section.level === level).map(({ title }) => title);
    expect(styled('Title')).to.deep.equal([reportSample.title]);
    expect(styled('Heading1')).to.deep.equal(titles(1));
    expect(styled('Heading2')).to.deep.equal(titles(2));
  });

  it('has every table whole, its head marked so that it comes back on each page', () => {
    const tables = tablesIn(reportSample);
    const printed = $('w\\:tbl').toArray();
    expect(printed.length).to.equal(tables.length);
    tables.forEach((table, at) => {
      const rows = $(printed[at]).find('w\\:tr').toArray();
      const heads = rows.filter((row) => $(row).find('w\\:tblHeader').length > 0);
      expect(heads.length).to.equal(table.over === undefined ? 1 : 2);
      expect(rows.length - heads.length).to.equal(table.rows.length);
      const first = $(rows[heads.length])
        .find('w\\:tc')
        .toArray()
        .map((cell) => $(cell).text());
      expect(first[0]).to.equal(table.rows[0]?.label);
      expect(first.length).to.equal(table.columns.length + 1);
    });
  });

  it('has every chart as a picture with its words for who cannot see it', () => {
    const charts = reportSample.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
    );
    const described = $('wp\\:docPr')
      .toArray()
      .map((picture) => $(picture).attr('descr'));
    expect(described).to.include.members(charts.map(({ alt }) => alt));
    const pictures = Object.entries(unzipSync(bytes)).filter(([path]) => path.endsWith('.png'));
    expect(pictures.length).to.be.at.least(charts.length);
    for (const [, picture] of pictures) expect(strFromU8(picture.subarray(1, 4))).to.equal('PNG');
  });

  it('says which report it is in the foot of each page, with the number of the page', () => {
    const foot = wordDocument(bytes, 'word/footer1.xml');
    expect(textOf(foot)).to.include(reportSample.footer);
    expect(foot('w\\:instrText').text()).to.include('PAGE').and.to.include('NUMPAGES');
  });

  it('gives every name in it once, and leads only to what is there', () => {
    const ids = $('w\\:bookmarkStart')
      .toArray()
      .map((mark) => $(mark).attr('w:id'));
    expect(new Set(ids).size).to.equal(ids.length);
    const names = $('w\\:bookmarkStart')
      .toArray()
      .map((mark) => $(mark).attr('w:name'));
    const anchors = $('w\\:hyperlink[w\\:anchor]')
      .toArray()
      .map((link) => $(link).attr('w:anchor'));
    expect(anchors.length).to.be.above(0);
    expect(names).to.include.members(anchors);
  });

  it('leads to web addresses alone', async () => {
    const facts = ['https://kerkebeek.example/a', 'javascript:alert(1)', 'file:///etc/passwd'].map(
      (href) => ({
        label: 'Zie ook',
        text: href,
        href,
      }),
    );
    const report = onlyWith([{ kind: 'facts', items: facts }]);
    const links = wordDocument(await printDocx(report), 'word/_rels/document.xml.rels');
    const outside = links('[TargetMode=External]')
      .toArray()
      .map((link) => links(link).attr('Target'));
    expect(outside).to.deep.equal(['https://kerkebeek.example/a']);
  });

  it('writes signs of XML, other scripts and what is no letter at all as text', async () => {
    const text = 'a < b & "c" \u0000\u0008 עברית 🙂 <w:p/>';
    const report = onlyWith([{ kind: 'paragraph', text }]);
    const document = wordDocument(await printDocx(report));
    expect(textOf(document)).to.include('a < b & "c"').and.to.include('עברית 🙂 <w:p/>');
  });

  it('finds a place for figures beside a name of 300 letters, and for 40 columns', async () => {
    const columns = Array.from({ length: 40 }, (_, i) => `Kolom ${i}`);
    const cells = columns.map(() => ({ text: '10.611', tone: 'plain' as const }));
    const table: ReportTable = {
      caption: 'Breed',
      corner: 'Naam',
      columns,
      rows: [{ label: 'x'.repeat(300), role: 'answer', cells }],
    };
    const document = wordDocument(await printDocx(onlyWith([{ kind: 'table', table }])));
    const widths = document('w\\:gridCol')
      .toArray()
      .map((one) => Number(document(one).attr('w:w')));
    expect(Math.min(...widths)).to.be.above(0);
    expect(widths.reduce((sum, width) => sum + width, 0)).to.be.at.most(9412);
  });

  it('refuses a report without a day', async () => {
    const refused = await printDocx({ ...onlyWith([]), date: '' }).catch((error: unknown) => String(error));
    expect(refused).to.include('expected a day as 2021-10-14');
  });

  it('says the sentence of a chart once, when it stands above it already', async () => {
    const blocks: Report['sections'][number]['blocks'] = [
      { kind: 'finding', text: lanesChart.title },
      { kind: 'chart', chart: lanesChart },
    ];
    const document = wordDocument(await printDocx(onlyWith(blocks)));
    expect(textOf(document).split(lanesChart.title).length - 1).to.equal(1);
  });
});

function onlyWith(blocks: Report['sections'][number]['blocks']): Report {
  return { ...reportSample, sections: [{ id: 'een', level: 1, title: 'Een', blocks }] };
}

function tablesIn({ sections }: Report): ReportTable[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}
