/** The parts of a workbook that matter: its sheets, its texts and its styles. */
import type { FileLimits } from '../file-limits.ts';
import { Unreadable } from '../unreadable.ts';
import { cellStyles } from './cell-styles.ts';
import { refuseParts } from './refuse-parts.ts';
import { sharedStrings } from './shared-strings.ts';
import type { CellWords } from './sheet-rows.ts';
import { unzippedXml } from './unzipped.ts';
import { attribute, tagsOf } from './xml-text.ts';
import { brokenWorkbook, zipEntries } from './zip-entries.ts';

export interface Sheet {
  name: string;
  xml: Buffer;
}

export interface OpenWorkbook {
  /** Those one can see, in their order. */
  sheets: Sheet[];
  /** Whether there are others. */
  hidden: boolean;
  words: CellWords;
}

/** @throws Unreadable */
export function openWorkbook(bytes: Buffer, limits: FileLimits): OpenWorkbook {
  const entries = zipEntries(bytes);
  refuseParts(entries, limits);
  const part = (name: string): Buffer | null => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry === undefined ? null : unzippedXml(bytes, entry);
  };
  const needed = (name: string): Buffer => {
    const found = part(name);
    if (found === null) throw brokenWorkbook();
    return found;
  };
  refuseMacros(needed('[Content_Types].xml').toString('utf8'));
  const [{ target: book }] = linksOf(needed('_rels/.rels'), '', 'officeDocument');
  const folder = book.slice(0, book.lastIndexOf('/') + 1);
  const rels = needed(`${folder}_rels/${book.slice(folder.length)}.rels`);
  const about = needed(book).toString('utf8');
  const targets = new Map(linksOf(rels, folder, 'worksheet').map(({ id, target }) => [id, target]));
  const all = tagsOf(about, 'sheet');
  const shown = all.filter((tag) => !/hidden/i.test(attribute(tag, 'state')));
  return {
    // What is no worksheet is a sheet with a chart alone.
    sheets: shown.flatMap((tag) => {
      const target = targets.get(attribute(tag, '(?:\\w+:)?id'));
      return target === undefined ? [] : [{ name: attribute(tag, 'name'), xml: needed(target) }];
    }),
    hidden: shown.length < all.length,
    words: {
      strings: sharedStrings(partOf(rels, folder, 'sharedStrings', part)),
      styles: cellStyles(partOf(rels, folder, 'styles', part).toString('utf8')),
      from1904: /^(?:1|true)$/.test(attribute(tagsOf(about, 'workbookPr')[0] ?? '', 'date1904')),
    },
  };
}

function refuseMacros(types: string): void {
  if (/macroEnabled/i.test(types))
    throw new Unreadable('macros', 'Dit Excel-bestand bevat macro’s. Bewaar het als gewone werkmap (.xlsx).');
}

/** A workbook without texts or without styles has no such part. */
function partOf(rels: Buffer, folder: string, type: string, part: (name: string) => Buffer | null): Buffer {
  const [link] = allLinks(rels, folder, type);
  return (link === undefined ? null : part(link.target)) ?? Buffer.alloc(0);
}

interface Link {
  id: string;
  target: string;
}

function linksOf(rels: Buffer, folder: string, type: string): [Link, ...Link[]] {
  const [first, ...more] = allLinks(rels, folder, type);
  if (first === undefined) throw brokenWorkbook();
  return [first, ...more];
}

function allLinks(rels: Buffer, folder: string, type: string): Link[] {
  return tagsOf(rels.toString('utf8'), 'Relationship')
    .filter((tag) => attribute(tag, 'Type').endsWith(`/${type}`))
    .map((tag) => {
      const target = attribute(tag, 'Target');
      return { id: attribute(tag, 'Id'), target: target.startsWith('/') ? target.slice(1) : folder + target };
    });
}
