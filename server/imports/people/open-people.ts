/** Text of a file about persons: what it is, and its rows. */
import type { KeptTable, OpenedFile } from '../../actions/figure-file.ts';
import { bytesInMemory } from '../file/file-bytes.ts';
import { webLimits } from '../file/file-limits.ts';
import { inChild, type ChildInput } from '../in-child.ts';
import type { KindColumn } from '../kinds/kind.ts';
import { readImport, type ImportPart, type ImportRequest } from '../read-import.ts';
import { recognisedHeads } from './person-rows.ts';

export type OpenedPeople = Omit<OpenedFile, 'mapping'>;

/** In a process of its own, with the limits of every upload. @throws Problem with one sentence when it cannot be read at all */
export async function openPeople(input: ChildInput, known: KindColumn[]): Promise<OpenedPeople> {
  return gathered(inChild<ImportPart>(requestFor(known), input, webLimits));
}

/** In this process, without its limits of time and memory: for files of our own. */
export async function openPeopleHere(bytes: Buffer, known: KindColumn[]): Promise<OpenedPeople> {
  return gathered(readImport(bytesInMemory(bytes), requestFor(known)));
}

function requestFor(known: KindColumn[]): ImportRequest {
  return { wish: { heads: recognisedHeads(known), persons: 'expected' }, limits: webLimits };
}

async function gathered(parts: AsyncIterable<ImportPart> | Iterable<ImportPart>): Promise<OpenedPeople> {
  const table: KeptTable = { columns: [], lines: [], cells: [] };
  let found: Omit<OpenedPeople, 'table'> = { remarks: [], dropped: [], reading: [] };
  for await (const part of parts) {
    if ('opened' in part) {
      const { columns, ...rest } = part.opened;
      table.columns = columns;
      found = rest;
    }
    if (!('rows' in part)) continue;
    for (const { line, cells } of part.rows) {
      table.lines.push(line);
      table.cells.push(cells);
    }
  }
  return { ...found, table };
}
