import { PDFArray, PDFDict, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { fault, type Fault } from '../fault.ts';
import { asDict, dictIn, listIn, nameIn, textIn, valueIn } from '../read/objects.ts';
import type { OpenedPdf } from '../read/opened-pdf.ts';

/** What no object in the file may be: a script, a nameless attachment, a layer that switches by itself. */
export function* objectRules(pdf: OpenedPdf): Generator<Fault> {
  for (const { object, value } of pdf.objects) {
    for (const dict of dictsIn(value)) {
      if (nameIn(dict, 'S') === 'JavaScript') yield fault('script', { object }, 'There is a script.');
      const files = dictIn(dict, 'EF');
      if (files !== null && (textIn(dict, 'F') === null || textIn(dict, 'UF') === null)) {
        yield fault('attachment', { object }, 'An embedded file lacks a name; expected both F and UF.');
      }
    }
  }
  const layers = dictIn(pdf.catalog, 'OCProperties');
  const configurations = layers === null ? [] : [...listIn(layers, 'D'), ...listIn(layers, 'Configs')];
  for (const dict of configurations.map(asDict)) {
    if (dict === null) continue;
    if ((textIn(dict, 'Name') ?? '') === '') yield fault('layers', {}, 'A set of layers has no name.');
    if (valueIn(dict, 'AS') !== null) yield fault('layers', {}, 'A set of layers switches by itself (AS).');
  }
}

/** A dictionary and those written inside it. */
function dictsIn(value: PDFObject): PDFDict[] {
  if (value instanceof PDFStream) return dictsIn(value.dict);
  if (value instanceof PDFArray) return value.asArray().flatMap(dictsIn);
  return value instanceof PDFDict ? [value, ...value.values().flatMap(dictsIn)] : [];
}
