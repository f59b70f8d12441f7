/** docs/methods.md, read once, when the program starts: a report must never refer to a page that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../refused.ts';
import { docsFolder } from './places.ts';
import { readProse, type ProseBlock } from './view-models/prose.ts';

let blocks: ProseBlock[] | null = null;

/** @throws Refused when the file is missing; Error when it has something that the page cannot show. */
export function methodsDocument(): ProseBlock[] {
  // The page has a heading of its own above it.
  blocks ??= readProse(readText(join(docsFolder, 'methods.md')), { folder: 'docs', under: 1 });
  return blocks;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refused(`${file} cannot be read: the page that reports refer to is made of it.`);
  }
}
