/** A file of figures as a table of text, with all there is to say about it. Nothing is read from or written to disk. */
import type { Remark, TextRow, TextTable } from '../text-table.ts';
import type { FoundColumns } from './checked-rows.ts';
import type { FileBytes } from './file-bytes.ts';
import type { FileLimits } from './file-limits.ts';
import { openTable, type OpenTable } from './open-table.ts';
import { remarkList } from './remark-list.ts';
import type { FileWish } from './table-source.ts';
import { Unreadable } from './unreadable.ts';

export interface FileRead {
  /** Rows can be gone through more than once; each time the file is read again. Empty when a fault is among the remarks. */
  table: TextTable;
  remarks: Remark[];
  /** Dutch, how it was read: "Windows-1252", "puntkomma", "werkblad Afspraken". */
  reading: string[];
  /** Heads of columns that were left out because they are about persons. */
  dropped: string[];
}

/** Goes through all rows before it gives any. Never throws for what is in the file: what is wrong with it is a remark of level fault. */
export function readFile(bytes: FileBytes, wish: FileWish, limits: FileLimits): FileRead {
  try {
    return readTable(openTable(bytes, wish, limits));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { table: { columns: [], rows: [] }, remarks: [error.remark], dropped: [], reading: [] };
  }
}

function readTable(file: OpenTable): FileRead {
  const list = remarkList();
  const found = lookThrough(file.checkedRows(list.add, null));
  const remarks = [...file.remarks, ...found.remarks, ...list.all(new Set(found.dropped))];
  const dropped = [...file.dropped, ...found.dropped];
  const { reading } = file;
  if (remarks.some(({ level }) => level === 'fault'))
    return { table: { columns: [], rows: [] }, remarks, dropped, reading };
  const kept = [...file.columns.keys()].filter((at) => !found.dropped.includes(file.columns[at] ?? ''));
  const table = {
    columns: kept.map((at) => file.columns[at] ?? ''),
    rows: { [Symbol.iterator]: () => keptCells(file, kept) },
  };
  return { table, remarks, dropped, reading };
}

function lookThrough(rows: Generator<TextRow, FoundColumns>): FoundColumns {
  for (;;) {
    const next = rows.next();
    if (next.done === true) return next.value;
  }
}

function* keptCells(file: OpenTable, kept: number[]): Generator<TextRow> {
  for (const { line, cells } of file.checkedRows(() => undefined, null))
    yield { line, cells: kept.map((at) => cells[at] ?? '') };
}
