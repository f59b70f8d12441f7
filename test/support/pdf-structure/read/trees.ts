/** Number trees and name trees (ISO 32000-1, 7.9.6 and 7.9.7): their values as they stand, references not followed. */
import { PDFArray, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { asDict, asNumber, asText, listIn, valueIn } from './objects.ts';

export function numberTree(root: PDFDict): Map<number, PDFObject> {
  return new Map(
    pairsOf(root, 'Nums').flatMap(([key, value]) => {
      const number = asNumber(key);
      return number === null ? [] : [[number, value] as const];
    }),
  );
}

export function nameTree(root: PDFDict): Map<string, PDFObject> {
  return new Map(
    pairsOf(root, 'Names').flatMap(([key, value]) => {
      const text = asText(key);
      return text === null ? [] : [[text, value] as const];
    }),
  );
}

function pairsOf(node: PDFDict, key: 'Nums' | 'Names'): [PDFObject, PDFObject][] {
  const own: [PDFObject, PDFObject][] = [];
  const list = valueIn(node, key);
  for (let i = 0; list instanceof PDFArray && i + 1 < list.size(); i += 2) {
    const name = list.lookup(i);
    if (name !== undefined) own.push([name, list.get(i + 1)]);
  }
  const below = listIn(node, 'Kids').flatMap((kid) => {
    const dict = asDict(kid);
    return dict === null ? [] : pairsOf(dict, key);
  });
  return [...own, ...below];
}
