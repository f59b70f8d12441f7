import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import { withForm } from './with-form.ts';
import type { Broken } from './broken.ts';
import { drop, held, inside, paint, refOf, repaint, set, tagOf, type Edited } from './edit-pdf.ts';

const bar = '0 0 9 9 re f';

/** The tags to which the content of the first page leads back. */
function waysBack(pdf: Edited): PDFArray {
  const numbers = inside(pdf.tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
  return numbers.lookup(1, PDFArray);
}

/** What can be wrong with what the pages paint. */
export const brokenContents: Broken[] = [
  ['content-untagged', 'a bar is neither tagged nor an artifact', (pdf) => paint(pdf, 0, bar)],
  ['content-untagged', 'a mark without a number is around it', (pdf) => paint(pdf, 0, `/P BMC ${bar} EMC`)],
  ['artifact-in-tag', 'a bar in a paragraph is an artifact', (pdf) => repaint(pdf, 0, [/\/P <<\s*\/MCID \d+\s*>> BDC/, `$& /Artifact BMC ${bar} EMC `])],
  ['tag-in-artifact', 'a heading stands in an artifact', (pdf) => repaint(pdf, 1, [/\/H2 <<[^]*?EMC/, '/Artifact BMC $& EMC'])],
  ['marks-unbalanced', 'a mark is closed twice', (pdf) => paint(pdf, 0, 'EMC')],
  ['marks-unbalanced', 'a mark is never closed', (pdf) => paint(pdf, 0, '/Artifact BMC')],
  ['marks-unbalanced', 'a mark is closed in a text object in which it was not opened', (pdf) => paint(pdf, 0, '/Artifact BMC BT EMC ET')],
  ['mcid-twice', 'two pieces of content have one number', (pdf) => paint(pdf, 0, '/P <</MCID 0>> BDC EMC')],
  ['mcid-unclaimed', 'no tag holds a piece of content', (pdf) => paint(pdf, 0, `/P <</MCID 99>> BDC ${bar} EMC`)],
  ['mcid-shared', 'a tag holds a piece of content twice', (pdf) => held(tagOf(pdf, 'Figure')).push(held(tagOf(pdf, 'Figure')).get(0))],
  ['mcid-missing', 'a tag holds content that is not there', (pdf) => held(tagOf(pdf, 'Figure')).push(pdf.context.obj(77))],
  ['no-parent-tree', 'there is no way back from content to tags', ({ tree }) => drop(tree, 'ParentTree')],
  ['parent-tree', 'content leads back to another tag', (pdf) => waysBack(pdf).set(0, refOf(tagOf(pdf, 'H2')))],
  ['parent-tree', 'a page does not say where its ways back are', ({ pages }) => pages.forEach((page) => drop(page, 'StructParents'))],
  ['page-untagged', 'a page shows artifacts alone', ({ document, context }) => {
    const stream = context.register(context.stream(`/Artifact BMC ${bar} EMC`));
    set(document.addPage().node, 'Contents', stream);
  }],
  ['form-repeated', 'a form with tagged content is drawn twice', (pdf) => withForm(pdf, 2)],
  ['form-reference', 'a form stands for a page of another document', (pdf) => withForm(pdf, 1, { Ref: { Page: 1 } })],
  ['text-cut-off', 'a foot runs off the page', (pdf) => repaint(pdf, 0, [/1 0 0 1 60 [\d.]+ Tm/, '1 0 0 1 580 30 Tm'])],
  ['text-cut-off', 'a foot is clipped away', (pdf) => repaint(pdf, 0, [/BT/, '0 0 5 5 re W n BT'])],
  ['contrast', 'white text stands on a light bar', (pdf) => repaint(pdf, 1, [/0\.0431[\d. ]+scn/, '0.8 0.9 0.8 scn'])],
  ['contrast', 'a foot is light grey on white', (pdf) => repaint(pdf, 1, [/0\.3372[\d. ]+scn/, '0.7 0.7 0.7 scn'])],
]; // prettier-ignore
