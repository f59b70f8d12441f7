/** What is read of a file, part by part: what it is first, then its rows; of a kind of figures also its records. */
import type { FileBytes } from './file/file-bytes.ts';
import type { FileLimits } from './file/file-limits.ts';
import { readFile } from './file/read-file.ts';
import type { FileWish } from './file/table-source.ts';
import { readFigures, type FigurePart, type FigureRequest } from './read-figures.ts';
import { rowParts } from './row-parts.ts';
import type { Remark, TextRow } from './text-table.ts';

export type ImportRequest = { wish: FileWish; limits: FileLimits } | FigureRequest;

export type ImportPart =
  | { opened: { columns: string[]; dropped: string[]; reading: string[]; remarks: Remark[] } }
  | { rows: TextRow[] }
  | FigurePart;

export function* readImport(bytes: FileBytes, request: ImportRequest): Generator<ImportPart> {
  if ('kind' in request) return yield* readFigures(bytes, request);
  const { table, dropped, reading, remarks } = readFile(bytes, request.wish, request.limits);
  yield { opened: { columns: table.columns, dropped, reading, remarks } };
  yield* rowParts(table);
}
