import { expect } from 'chai';
import { lineOf } from '../support/pdf-structure/fault.ts';
import { faultsOf } from '../support/pdf-structure/faults-of.ts';
import { ruleNames } from '../support/pdf-structure/rule-names.ts';
import { brokenAnnotations } from './broken-annotations.ts';
import { brokenContents } from './broken-contents.ts';
import { brokenDocuments } from './broken-documents.ts';
import { brokenFonts } from './broken-fonts.ts';
import { brokenStructures } from './broken-structures.ts';
import { brokenTables } from './broken-tables.ts';
import { edited, repaint, said, set, tagOf, type Edited } from './edit-pdf.ts';
import { smallPdf } from './small-pdf.ts';
import { withForm } from './with-form.ts';

const broken = [
  ...brokenDocuments,
  ...brokenStructures,
  ...brokenTables,
  ...brokenAnnotations,
  ...brokenContents,
  ...brokenFonts,
];

async function linesAfter(edit: (pdf: Edited) => void): Promise<string[]> {
  const faults = await faultsOf(await edited(await smallPdf(), edit));
  return faults.map(lineOf);
}

describe('the checker of printed reports', () => {
  it('finds no fault in a small PDF that keeps to every rule', async () => {
    expect((await faultsOf(await smallPdf())).map(lineOf)).to.deep.equal([]);
  });

  for (const [rule, when, edit] of broken) {
    it(`tells ${rule}, and nothing else, when ${when}`, async () => {
      const rules = (await linesAfter(edit)).map((line) => line.split(/[,:]/)[0]);
      expect([...new Set(rules)]).to.deep.equal([rule]);
    });
  }

  it('has each of its rules broken above', () => {
    const proven = new Set<string>(broken.map(([rule]) => rule));
    expect(Object.keys(ruleNames).filter((rule) => !proven.has(rule))).to.deep.equal([]);
  });

  it('allows a role that is mapped to a standard type', async () => {
    const lines = await linesAfter((pdf) => {
      set(pdf.tree, 'RoleMap', { Alinea: 'P' });
      set(tagOf(pdf, 'P'), 'S', 'Alinea');
    });
    expect(lines).to.deep.equal([]);
  });

  it('allows a text that is read in other words than it shows', async () => {
    const lines = await linesAfter((pdf) => {
      set(tagOf(pdf, 'TD'), 'ActualText', said('zestig'));
      repaint(pdf, 1, [
        /(\/H2 <<[^]*?BDC)([^]*?)EMC/,
        '$1 /Span <</ActualText (Het gebruik)>> BDC $2 EMC EMC',
      ]);
    });
    expect(lines).to.deep.equal([]);
  });

  it('allows a form with tagged content that is drawn once', async () => {
    expect(await linesAfter((pdf) => withForm(pdf, 1))).to.deep.equal([]);
  });

  it('says where a fault is, and what was expected', async () => {
    const lines = await linesAfter((pdf) => set(tagOf(pdf, 'H2'), 'S', 'H3'));
    expect(lines[0]).to.match(
      /^heading-skipped, page 2, Document\[1\]\/Sect\[2\]\/H3\[1\], \(\d+ 0 R\): H3 follows H1; expected at most H2\.$/,
    );
  });

  it('refuses what is no PDF', async () => {
    const refusal = await faultsOf(Buffer.from('Beste inwoner,')).catch((error: Error) => error.message);
    expect(refusal).to.include('No PDF header found');
  });
});
