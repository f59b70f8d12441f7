/** Texts that the cells of a workbook point to, by number. */
import { elements } from './elements.ts';
import { cellString } from './xml-text.ts';

export function sharedStrings(xml: Buffer): string[] {
  const strings: string[] = [];
  for (const { inner } of elements(xml, 'si')) strings.push(richText(inner));
  return strings;
}

/** As nearly every text is. */
const oneRun = /^\s*<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)<\/(?:\w+:)?t>\s*$/;

/** One text of one or more runs; how it is to be pronounced is no part of it. */
export function richText(inner: string): string {
  const [, plain] = oneRun.exec(inner) ?? [];
  if (plain !== undefined) return cellString(plain);
  const spoken = inner.includes('rPh') ? inner.replaceAll(/<(\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, '') : inner;
  let text = '';
  for (const [, run = ''] of spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)) text += run;
  return cellString(text);
}
