/** The style sheets of the pages for a file that stands alone: with the letters in them, and nothing to fetch. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtName, buildFolder } from '../built-files.ts';

/** A report is set in regular and semibold; bold is for other pages. */
const unused = /font-weight:700/u;

/** @param text everything the file says: a face comes along only when one of its letters is in it */
export async function embeddedSheet(text: string): Promise<string> {
  const letters = new Set(Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
  const sheets = await Promise.all(['panelpeil.css', 'report.css'].map(readSheet));
  const css = sheets.join('');
  const faces = [...css.matchAll(/@font-face\{([^}]*)\}/gu)].map(([whole, rules = '']) => ({ whole, rules }));
  let embedded = css;
  for (const { whole, rules } of faces) {
    const face = isUsed(rules, letters) ? `@font-face{${await withData(rules)}}` : '';
    embedded = embedded.replace(whole, () => face);
  }
  return embedded;
}

async function readSheet(name: string): Promise<string> {
  return readFile(join(buildFolder, builtName(name)), 'utf8');
}

function isUsed(rules: string, letters: Set<number>): boolean {
  return (
    !unused.test(rules) &&
    rangesOf(rules).some(([from, to]) => [...letters].some((letter) => letter >= from && letter <= to))
  );
}

function rangesOf(rules: string): [from: number, to: number][] {
  const [, ranges = 'U+0-10FFFF'] = /unicode-range:([^;]*)/u.exec(rules) ?? [];
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/iu, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

async function withData(rules: string): Promise<string> {
  const [address = '', file = ''] = /url\("?\.?\/?([^")]+)"?\)/u.exec(rules) ?? [];
  const bytes = await readFile(join(buildFolder, file));
  return rules.replace(address, () => `url(data:font/woff2;base64,${bytes.toString('base64')})`);
}
