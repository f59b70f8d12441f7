import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDict } from '@cantoo/pdf-lib';
import { expect } from 'chai';
import { printPdf } from '../../reports/print/pdf.ts';
import { reportSample } from '../fixtures/report-sample.ts';
import { isArtifact, textOfInk } from '../support/pdf-structure/content/page-content.ts';
import { loadPdf, readPdf } from '../support/pdf-structure/read/open-pdf.ts';
import type { OpenedPdf } from '../support/pdf-structure/read/opened-pdf.ts';
import { readText, textOfTag } from '../support/pdf-structure/read/tag-content.ts';
import { readingOrder } from '../support/pdf-structure/reading-order.ts';
import { requireTools, runTool } from '../support/tools.ts';
import { drop, edited, reorder, said, set, tagOf } from './edit-pdf.ts';
import { smallPdf } from './small-pdf.ts';

const small = `
Document
TOC
TOCI [Link Bekendheid]
TOCI [Link Gebruik]
Sect
H1 Bekendheid
P Meer staat op [Link de website] van de gemeente. Of bel het onthaal.
L Decimal
LI
Lbl 1.
LBody Bellen
LI
Lbl 2.
LBody Schrijven
Table
Caption Tabel 1. Wie kent het loket
THead
TR
TH Column
TH Column ColSpan 2 Leeftijd
TR
TH Column Antwoord
TH Column 16-34
TH Column 35+
TBody
TR
TH Row ja
TD 60
TD 55
TR
TH Row nee
TD 40
TD 45
Sect
H2 Gebruik
Figure 60 % kent het loket
Note Grijs: weinig antwoorden.
Note Gewogen naar leeftijd.`;

describe('what a reader that reads aloud comes by', () => {
  it('is told a line a tag, pictures in words, links in their place', async () => {
    expect(await readingOrder(await smallPdf())).to.deep.equal(small.trim().split('\n'));
  });

  it('follows the tags, not the order of painting', async () => {
    const bytes = await edited(await smallPdf(), (pdf) => reorder(tagOf(pdf, 'L'), [1, 0]));
    const labels = (await readingOrder(bytes)).filter((line) => line.startsWith('Lbl'));
    expect(labels).to.deep.equal(['Lbl 2.', 'Lbl 1.']);
  });

  it('says what replaces a text, and in which language a tag is', async () => {
    const bytes = await edited(await smallPdf(), (pdf) => {
      set(tagOf(pdf, 'TD'), 'ActualText', said('niet getoond'));
      set(tagOf(pdf, 'Note'), 'Lang', said('fr-BE'));
    });
    const lines = await readingOrder(bytes);
    expect(lines).to.include('TD niet getoond').and.not.to.include('TD 60');
    expect(lines).to.include('Note fr-BE Grijs: weinig antwoorden.');
  });
});

/** What a report paints: hidden figures and signs are painted as one thing and read aloud as another. */
async function paintedReport(): Promise<Buffer> {
  return edited(await printPdf(reportSample), ({ context }) => {
    for (const [, object] of context.enumerateIndirectObjects())
      if (object instanceof PDFDict) drop(object, 'ActualText');
  });
}

describe('the text of the tags', () => {
  it('is all that a report paints, and none of its artifacts', async () => {
    const pdf = readPdf(await loadPdf(await paintedReport()));
    const tagged = pdf.pages.flatMap(({ content }) => content.ink.filter(({ mark }) => !isArtifact(mark)));
    const read = (pdf.tree?.roots ?? []).map((root) => textOfTag(pdf, root));
    expect(lettersOf(read.join(''))).to.equal(lettersOf(readText(tagged)));
    expect(read.join('')).not.to.include(reportSample.footer);
  });
});

describe('the text that the checker reads', function () {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-structure-'));
  const file = join(folder, 'sample.pdf');
  let pdf: OpenedPdf;
  before(async function () {
    requireTools(this, 'pdf', ['pdfinfo', 'pdftotext']);
    const bytes = await paintedReport();
    writeFileSync(file, bytes);
    pdf = readPdf(await loadPdf(bytes));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('is, tag after tag, what poppler reads', () => {
    const told = [...runTool('pdfinfo', ['-struct-text', file]).matchAll(/^\s*"([^]*?)"$/gm)].map(
      ([, text]) => text,
    );
    const read = (pdf.tree?.roots ?? []).map((root) => textOfTag(pdf, root));
    expect(read.join('').length).to.be.above(5000);
    expect(withoutSpace(read.join(''))).to.equal(withoutSpace(told.join('')));
  });

  it('is, page after page, what poppler finds painted, artifacts too', () => {
    const painted = runTool('pdftotext', ['-raw', file, '-']).split('\f').slice(0, -1);
    const read = pdf.pages.map(({ content }) =>
      content.ink.map((ink) => (ink.kind === 'text' ? textOfInk(ink) : '')).join(''),
    );
    expect(read.map(lettersOf)).to.deep.equal(painted.map(lettersOf));
  });
});

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/g, '');
}

/** In alphabetical order: two programs may take the pieces of a page in another order. */
function lettersOf(text: string): string {
  return Array.from(withoutSpace(text.normalize('NFKC'))).toSorted().join(''); // prettier-ignore
}
