/** The little XML of workbooks: attributes, and texts with the five entities and numbers. */
import { brokenWorkbook } from './zip-entries.ts';

const named: Partial<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws Unreadable for an entity that XML does not know by itself */
function xmlText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&([^;&]{0,10});?/g, (_, name: string) => {
    const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
    if (hex !== undefined) return character(Number.parseInt(hex, 16));
    if (decimal !== undefined) return character(Number(decimal));
    const known = named[name];
    if (known === undefined) throw brokenWorkbook();
    return known;
  });
}

function character(code: number): string {
  if (code > 0x10ffff) throw brokenWorkbook();
  return String.fromCodePoint(code);
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export function cellString(text: string): string {
  const plain = xmlText(text);
  if (!plain.includes('_x')) return plain;
  return plain.replaceAll(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Value of an attribute in the text of a tag; "" when it is not there. */
export function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  return xmlText(double ?? single ?? '');
}

/** The tags of one name, each as what stands between its name and its end. */
export function tagsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?/?>`, 'g'))].map(([, rest = '']) => rest);
}
