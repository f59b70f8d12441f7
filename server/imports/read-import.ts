/** What is read of a file of figures, part by part: what it is first, then its rows, some hundreds at a time. */
import type { FileLimits } from './file/file-limits.ts';
import { readFile } from './file/read-file.ts';
import type { FileWish } from './file/table-source.ts';
import type { Remark, TextRow, TextTable } from './text-table.ts';

export interface ImportRequest {
  wish: FileWish;
  limits: FileLimits;
}

export type ImportPart =
  | { opened: { columns: string[]; dropped: string[]; reading: string[]; remarks: Remark[] } }
  | { rows: TextRow[] };

const rowsInPart = 500;

export function* readImport(bytes: Buffer, { wish, limits }: ImportRequest): Generator<ImportPart> {
  const { table, dropped, reading, remarks } = readFile(bytes, wish, limits);
  yield { opened: { columns: table.columns, dropped, reading, remarks } };
  for (const rows of inParts(table)) yield { rows };
}

function* inParts({ rows }: TextTable): Generator<TextRow[]> {
  let part: TextRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < rowsInPart) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
