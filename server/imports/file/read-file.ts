/** A file of figures as a table of text, with all there is to say about it. Nothing is read from or written to disk. */
import type { Remark, TextRow, TextTable } from '../text-table.ts';
import { bodyRows } from './body-rows.ts';
import { checkTable, type CheckedTable } from './check-table.ts';
import type { FileBytes } from './file-bytes.ts';
import type { FileLimits } from './file-limits.ts';
import { findHead, firstRows, type Head } from './find-head.ts';
import { unmangled } from './mojibake.ts';
import { plainHead } from './plain-head.ts';
import { sourceOf } from './source-of.ts';
import { tableColumns, type TableColumn } from './table-columns.ts';
import type { FileWish, TableSource } from './table-source.ts';
import { tooWide, Unreadable } from './unreadable.ts';

export interface FileRead {
  /** Rows can be gone through more than once; each time the file is read again. Empty when a fault is among the remarks. */
  table: TextTable;
  remarks: Remark[];
  /** Dutch, how it was read: "Windows-1252", "puntkomma", "werkblad Afspraken". */
  reading: string[];
  /** Heads of columns that were left out because they are about persons. */
  dropped: string[];
}

/** Never throws for what is in the file: what is wrong with it is a remark of level fault. */
export function readFile(bytes: FileBytes, wish: FileWish, limits: FileLimits): FileRead {
  try {
    return readTable(sourceOf(bytes, wish, limits), wish, limits);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { table: { columns: [], rows: [] }, remarks: [error.remark], dropped: [], reading: [] };
  }
}

function readTable(source: TableSource, wish: FileWish, limits: FileLimits): FileRead {
  const known = new Set(wish.heads.map(plainHead));
  const head = headOf(source, known);
  const columns = tableColumns(head, wish, known);
  if (columns.kept.length > limits.columns) throw tooWide(limits.columns);
  const checked = checkTable(source, head, columns.kept, { wish, limits });
  const kept = columns.kept.filter(({ name }) => !checked.dropped.includes(name));
  const remarks = [...source.remarks, ...above(head), ...columns.remarks, ...checked.remarks];
  const dropped = [...columns.dropped, ...checked.dropped];
  if (remarks.some(({ level }) => level === 'fault'))
    return { table: { columns: [], rows: [] }, remarks, dropped, reading: source.reading };
  const table = {
    columns: kept.map(({ name }) => name),
    rows: { [Symbol.iterator]: () => keptCells(source, head, kept, checked) },
  };
  return { table, remarks, dropped, reading: source.reading };
}

function headOf(source: TableSource, known: ReadonlySet<string>): Head {
  const first = firstRows(source.rows());
  if (first.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
    throw new Unreadable('empty-file', 'Dit bestand is leeg.');
  const head = findHead(first, known);
  if (head !== null) return head;
  throw new Unreadable(
    'no-heads',
    'In dit bestand vinden wij geen rij met kolomnamen. Zet boven elke kolom wat erin staat.',
  );
}

function* keptCells(
  source: TableSource,
  head: Head,
  kept: TableColumn[],
  { isAllData, isMangled }: CheckedTable,
): Generator<TextRow> {
  const clean = (cell: string): string => (isMangled ? unmangled(cell) : cell).trim();
  // What was gone through once and found to be data alone needs no second look.
  for (const { line, cells } of isAllData ? source.rows() : bodyRows(source, head))
    if (line > head.to) yield { line, cells: kept.map(({ at }) => clean(cells[at] ?? '')) };
}

function above({ from }: Head): Remark[] {
  if (from === 1) return [];
  const said = from === 2 ? 'Rij 1 staat' : `Rij 1 tot ${from - 1} staan`;
  const sentence = `${said} boven de kolomnamen. Wij lezen ze niet.`;
  return [{ level: 'notice', row: 1, column: null, sentence, check: 'rows-above-head' }];
}
