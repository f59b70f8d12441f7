import { PDFArray, PDFDict, PDFRef, type PDFObject } from '@cantoo/pdf-lib';
import { asName, asText, dictIn, nameIn, valueIn } from './objects.ts';
import type { OpenedPdf } from './opened-pdf.ts';
import { nameTree } from './trees.ts';

/** The page that a bookmark or link leads to, counted from 1; null when it leads to none of the document's. */
export function targetPage(pdf: OpenedPdf, dict: PDFDict): number | null {
  const action = dictIn(dict, 'A');
  const goesTo = action !== null && nameIn(action, 'S') === 'GoTo' ? valueIn(action, 'D') : null;
  return pageOf(pdf, valueIn(dict, 'Dest') ?? goesTo);
}

function pageOf(pdf: OpenedPdf, target: PDFObject | null): number | null {
  if (target instanceof PDFArray) {
    const page = target.get(0);
    const found = pdf.pages.find(({ object }) => page instanceof PDFRef && object === page.tag);
    return found?.number ?? null;
  }
  if (target instanceof PDFDict) return pageOf(pdf, valueIn(target, 'D'));
  const name = asText(target) ?? asName(target);
  return name === null ? null : pageOf(pdf, named(pdf, name));
}

function named(pdf: OpenedPdf, name: string): PDFObject | null {
  const old = dictIn(pdf.catalog, 'Dests');
  const names = dictIn(pdf.catalog, 'Names');
  const tree = names === null ? null : dictIn(names, 'Dests');
  const found = tree === null ? undefined : nameTree(tree).get(name);
  if (found instanceof PDFRef) return pdf.catalog.context.lookup(found) ?? null;
  return found ?? (old === null ? null : valueIn(old, name));
}
