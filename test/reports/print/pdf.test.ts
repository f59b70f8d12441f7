import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { printPdf } from '../../../reports/print/pdf.ts';
import type { Report, ReportTable } from '../../../reports/report.ts';
import {
  lanesChart,
  longTable,
  receptionTable,
  reportSample,
  stackedChart,
} from '../../fixtures/report-sample.ts';
import { requireTools, runTool } from '../../support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'panelpeil-pdf-'));
let file: string;
let structure: string;

async function printTo(name: string, report: Report): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await printPdf(report));
  return path;
}

function pagesOf(path: string): string[] {
  return runTool('pdftotext', ['-layout', path, '-']).split('\f').slice(0, -1);
}

/** Words with single spaces, as they are read. */
function flat(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ');
}

describe('the printed report', function () {
  before(async function () {
    requireTools(this, 'pdf', ['pdfinfo', 'pdftotext', 'pdffonts', 'pdfimages', 'qpdf']);
    file = await printTo('sample.pdf', reportSample);
    structure = runTool('pdfinfo', ['-struct-text', file]);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is a sound PDF of seven A4 pages', () => {
    expect(runTool('qpdf', ['--check', file])).to.include('No syntax or stream encoding errors');
    const info = runTool('pdfinfo', [file]);
    expect(info).to.match(/Pages: +7\n/);
    expect(info).to.include('(A4)');
  });

  it('tells its title, author, language and day, and that it is tagged', () => {
    const info = runTool('pdfinfo', [file]);
    expect(info).to.include(`Title:           ${reportSample.title}`);
    expect(info).to.include('Author:          Gemeente Kerkebeek');
    expect(info).to.match(/CreationDate: +Thu Oct 14/);
    expect(info).to.match(/Tagged: +yes/);
    const objects = runTool('qpdf', ['--json', '--json-key=qpdf', file]);
    expect(objects).to.include('"/Lang": "u:nl-BE"').and.to.include('"/DisplayDocTitle": true');
  });

  it('has metadata that is well-formed although the title has & and <', () => {
    const metadata = runTool('pdfinfo', ['-meta', file]);
    expect(metadata).to.include(
      'Dienstverlening &amp; digitaal loket: wat &lt;Kerkebeek&gt; ervan vindt, één jaar',
    );
    expect(metadata).to.include('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('embeds every face and draws its charts without pictures', () => {
    const fonts = runTool('pdffonts', [file]).split('\n').slice(2, -1);
    expect(
      fonts.map((line) => line.slice(7).split(' ')[0]).toSorted((a = '', b = '') => a.localeCompare(b)),
    ).to.deep.equal(['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSerif4-SemiBold']);
    for (const line of fonts) expect(line, 'embedded, subset, with Unicode').to.match(/ yes yes yes /);
    expect(runTool('pdfimages', ['-list', file]).trim().split('\n')).to.have.length(2);
  });

  it('has the headings in order, chapters above sections', () => {
    const headings = [...structure.matchAll(/(H\d) \(block\)\n\s+"([^"]*)"/g)].map(
      ([, level, text]) => `${level} ${text?.trim()}`,
    );
    expect(headings).to.deep.equal([
      'H1 Inhoud',
      ...reportSample.sections.map((section) => `H${section.level} ${section.title}`),
    ]);
  });

  it('gives each figure its alternative text', () => {
    const objects = runTool('qpdf', ['--json', '--json-key=qpdf', file]);
    expect(structure.match(/^\s+Figure/gm)).to.have.length(2);
    for (const chart of [stackedChart, lanesChart]) expect(objects).to.include(`"/Alt": "u:${chart.alt}"`);
  });

  it('gives each table its caption, and every head cell its direction', () => {
    const tables = structure.split(/^ +Table \(block\)$/m).slice(1);
    expect(tables).to.have.length(3);
    expect(tables[1]).to.include('Tabel 2. Tevredenheid over de ontvangst, naar leeftijd');
    expect(tables[1]?.match(/Scope \/Column/g)).to.have.length(1 + receptionTable.columns.length);
    expect(tables[1]?.match(/Scope \/Row/g)).to.have.length(receptionTable.rows.length);
    expect(structure.match(/\bTD$/gm)).to.have.length(8 * 6 + 26 * 8 + 6 * 4);
    expect(structure).not.to.match(/TH(?!:)[^e]/);
  });

  it('reads lines as one text, without joining words', () => {
    const read = flat(structure);
    expect(read).to.include('tevreden over de ontvangst, maar een op de drie');
    expect(read).to.include('75 jaar en ouder');
  });

  it('prints every figure of every table, rows in order', () => {
    const text = flat(pagesOf(file).join(' '));
    for (const table of [receptionTable, longTable]) {
      for (const row of table.rows.filter((one) => one.label.length < 30)) {
        const line = [row.label, ...row.cells.map((cell) => cell.text)].join(' ');
        expect(text.replaceAll(' %', '%')).to.include(flat(line).replaceAll(' %', '%'));
      }
    }
  });

  it('says above a page what section goes on there', () => {
    const [, , , , , first = '', second = ''] = pagesOf(file);
    expect(second).to.match(/^\s*Redenen voor een afspraak \(vervolg\)\n/);
    expect(first).not.to.include('(vervolg)');
  });

  it('repeats the head of a table that goes on over the page, but tells it once', () => {
    const [, , , , , first = '', second = ''] = pagesOf(file);
    expect(first).to.include('Tabel 3. Waarvoor maakten inwoners');
    expect(second)
      .to.match(/Tabel 3 \(vervolg\)/)
      .and.not.to.include('Tabel 3. Waarvoor');
    expect(flat(second)).to.include('Tabel 3 (vervolg) Totaal');
    expect(structure).not.to.include('vervolg');
  });

  it('sends the reader from the contents to the right page', () => {
    const pages = pagesOf(file);
    const contents = flat(pages[1] ?? '');
    for (const { title } of reportSample.sections) {
      const [, number] = new RegExp(`${title.replace('?', '\\?')} (\\d+)`).exec(contents) ?? [];
      expect(flat(pages[Number(number) - 1] ?? ''), `${title} on page ${number}`).to.include(title);
    }
    expect(runTool('pdfinfo', ['-dests', file])).to.include('"leren-kennen"');
  });

  it('has a foot on every page but the cover, with its number', () => {
    const [cover, ...others] = pagesOf(file);
    expect(cover).not.to.match(/pagina \d/);
    others.forEach((page, i) => {
      expect(page).to.include(reportSample.footer);
      expect(page).to.include(`pagina ${i + 2} van 7`);
    });
  });

  it('begins a chapter where there is room for what belongs together, and on a page of its own where it asks for one', async () => {
    const blocks = [{ kind: 'paragraph' as const, text: 'Een zin.' }];
    const chapters = ['een', 'twee', 'drie'].map((id) => ({
      id,
      level: 1 as const,
      title: `Hoofdstuk ${id}`,
      blocks,
      ...(id === 'drie' ? { page: 'new' as const } : {}),
    }));
    const path = await printTo('chapters.pdf', {
      ...reportSample,
      sections: [...chapters, ...reportSample.sections.slice(2, 4)],
    });
    const pages = pagesOf(path);
    expect(pages).to.have.length(4);
    expect(pages[2]).to.include('Hoofdstuk een').and.to.include('Hoofdstuk twee');
    expect(pages[3])
      .to.match(/^\s*Hoofdstuk drie\n/)
      .and.to.include('De ontvangst aan het loket');
  });

  it('makes of a fact with an address a link that can be seen, pressed and read aloud', async () => {
    const href = 'https://panel.kerkebeek.example/methode';
    const items = [
      { label: 'Versie van de vragenlijst', text: '1' },
      { label: 'Rekenwijze', text: href, href },
    ];
    const section = {
      id: 'methode',
      level: 1 as const,
      title: 'Methode',
      blocks: [{ kind: 'facts' as const, items }],
    };
    const path = await printTo('link.pdf', { ...reportSample, sections: [section] });
    const told = flat(runTool('pdfinfo', ['-struct-text', path]));
    expect(outwardLinks(path)).to.deep.equal([{ to: `u:${href}`, says: `u:Rekenwijze: ${href}` }]);
    expect(told).to.match(new RegExp(`LBody \\(block\\) Link \\(inline\\) "${href}" Object \\d+`));
  });

  it('prints a table with more columns than fit in two parts', async () => {
    const columns = Array.from({ length: 20 }, (_, i) => `Groep ${i + 1}`);
    const cells = columns.map((_, i) => ({ text: String(100 + i), tone: 'plain' as const }));
    const table: ReportTable = {
      caption: 'Breed',
      corner: 'Antwoord',
      columns,
      rows: [{ label: 'ja', role: 'answer', cells }],
    };
    const section = {
      id: 'breed',
      level: 1 as const,
      title: 'Breed',
      blocks: [{ kind: 'table' as const, table }],
    };
    const [, , text = ''] = pagesOf(await printTo('wide.pdf', { ...reportSample, sections: [section] }));
    expect(flat(text)).to.match(/ja 100 101 .*109 .*\(vervolg\)\. Breed .*ja 110 .*119/);
  });

  it('keeps the accents of names and answers', () => {
    const text = flat(pagesOf(file).join(' '));
    expect(text).to.include('coördinatie').and.to.include('één jaar').and.to.include('financiële hulp');
  });
});

describe('printing', () => {
  it('gives the same bytes for the same report', async () => {
    const [first, second] = [await printPdf(reportSample), await printPdf(reportSample)];
    expect(first.equals(second)).to.equal(true);
  });

  it('refuses a key figure that leads to no section', async () => {
    const blocks: Report['sections'][number]['blocks'] = [
      { kind: 'keyFigures', items: [{ figure: '1', text: 'een', section: 'nergens' }] },
    ];
    const report: Report = { ...reportSample, sections: [{ id: 'kort', level: 1, title: 'Kort', blocks }] };
    expect(await refusalOf(report)).to.equal(
      'Section "kort": a key figure refers to section "nergens", which the report does not have.',
    );
  });

  it('refuses a table with a row that has too few cells', async () => {
    const [row] = receptionTable.rows;
    const table: ReportTable = {
      ...receptionTable,
      rows: row === undefined ? [] : [{ ...row, cells: row.cells.slice(1) }],
    };
    const report: Report = {
      ...reportSample,
      sections: [{ id: 'kort', level: 1, title: 'Kort', blocks: [{ kind: 'table', table }] }],
    };
    expect(await refusalOf(report)).to.match(/row "heel ontevreden": expected 6 cells, found 5/);
  });

  it('refuses a report without a day', async () => {
    expect(await refusalOf({ ...reportSample, date: 'gisteren' })).to.include(
      '"gisteren"; expected a day as 2021-10-14',
    );
  });
});

async function refusalOf(report: Report): Promise<string> {
  return printPdf(report).then(
    () => 'printed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

interface PdfObject {
  value?: Record<string, unknown>;
}

/** The links of a PDF that leave it: where to, and what is read aloud of them. */
function outwardLinks(path: string): { to: unknown; says: unknown }[] {
  const printed = runTool('qpdf', ['--json', '--json-key=qpdf', path]);
  const [, objects] = (JSON.parse(printed) as { qpdf: [unknown, Record<string, PdfObject>] }).qpdf;
  return Object.values(objects).flatMap(({ value: link }) => {
    if (link?.['/Subtype'] !== '/Link') return [];
    const to = objects[`obj:${String(link['/A'])}`]?.value?.['/URI'];
    return to === undefined ? [] : [{ to, says: link['/Contents'] }];
  });
}
