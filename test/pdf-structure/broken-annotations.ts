import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { Broken } from './broken.ts';
import { drop, held, inside, refOf, register, said, set, tagOf, type Edited } from './edit-pdf.ts';

const [contents, website] = [0, 2];

/** A link of the first page. */
function link(pdf: Edited, at: number): PDFDict {
  const [page = pdf.catalog] = pdf.pages;
  return page.lookup(PDFName.of('Annots'), PDFArray).lookup(at, PDFDict);
}

/** Where the tag of a link says that it is. */
function reference(pdf: Edited): PDFDict {
  return held(tagOf(pdf, 'Link')).lookup(1, PDFDict);
}

/** What can be wrong with links and other annotations. */
export const brokenAnnotations: Broken[] = [
  ['link-annotation', 'a Link holds nothing to press', (pdf) => set(tagOf(pdf, 'Note'), 'S', 'Link')],
  ['annotation-untagged', 'a remark stands in no tag', (pdf) => {
    const [page = pdf.catalog] = pdf.pages;
    const remark = { Type: 'Annot', Subtype: 'Text', Rect: [10, 10, 30, 30], Contents: said('Nagekeken') };
    page.lookup(PDFName.of('Annots'), PDFArray).push(register(pdf, remark));
  }],
  ['annotation-contents', 'a link does not say where it leads', (pdf) => drop(link(pdf, website), 'Contents')],
  ['annotation-parent', 'a link leads back to another tag', (pdf) => set(link(pdf, contents), 'StructParent', link(pdf, website).get(PDFName.of('StructParent')) ?? 0)],
  ['annotation-parent', 'a link has no way back', (pdf) => drop(link(pdf, contents), 'StructParent')],
  ['annotation-place', 'a link lies off the page', (pdf) => set(link(pdf, website), 'Rect', [700, 100, 800, 120])],
  ['annotation-place', 'a tag says that its link is on another page', (pdf) => set(reference(pdf), 'Pg', refOf(pdf.pages[1] ?? pdf.catalog))],
  ['link-target', 'a link leads to a place that is unknown', (pdf) => set(inside(link(pdf, contents), 'A'), 'D', said('nergens'))],
  ['link-target', 'a link has no action', (pdf) => drop(link(pdf, website), 'A')],
  ['link-off-text', 'a link lies beside its text', (pdf) => set(link(pdf, website), 'Rect', [400, 400, 500, 420])],
  ['page-tabs', 'the tab key follows no order', ({ pages }) => pages.forEach((page) => drop(page, 'Tabs'))],
]; // prettier-ignore
