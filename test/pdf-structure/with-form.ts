import { PDFArray, PDFName } from '@cantoo/pdf-lib';
import { addTag, inside, objectOf, paint, refOf, set, tagOf, type Edited, type Literal } from './edit-pdf.ts';

/** A number for the parent tree that the small PDF does not use. */
const unused = 90;

/** Draws a form with one piece of tagged content on the second page, as often as asked; `more` goes in its dictionary. */
export function withForm(pdf: Edited, times: number, more: Record<string, Literal> = {}): void {
  const { context, tree, catalog } = pdf;
  const page = pdf.pages[1] ?? catalog;
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9], StructParents: unused };
  const stream = context.stream('/P <</MCID 0>> BDC 0 0 9 9 re f EMC', entries);
  for (const [key, value] of Object.entries(more)) set(stream.dict, key, value);
  const form = context.register(stream);
  const held = { Type: 'MCR', Pg: refOf(page), Stm: form, MCID: 0 };
  const tag = addTag(tagOf(pdf, 'Sect', 1), 'P', { K: [held] });
  const numbers = inside(tree, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray);
  numbers.push(objectOf(context, unused));
  numbers.push(objectOf(context, [tag]));
  set(inside(page, 'Resources'), 'XObject', { Bar: form });
  paint(pdf, 1, '/Bar Do '.repeat(times));
}
