/** A file of which form, head and columns are known; its rows are read and checked as they are asked for, each time anew. */
import type { Remark, TextRow } from '../text-table.ts';
import { bodyRows } from './body-rows.ts';
import { checkedRows, type FoundColumns } from './checked-rows.ts';
import type { FileBytes } from './file-bytes.ts';
import type { FileLimits } from './file-limits.ts';
import { findHead, firstRows, type Head } from './find-head.ts';
import { plainHead } from './plain-head.ts';
import { sourceOf } from './source-of.ts';
import { tableColumns } from './table-columns.ts';
import type { FileWish, TableSource } from './table-source.ts';
import { tooWide, Unreadable } from './unreadable.ts';

export interface OpenTable {
  /** Heads, without those that are about persons. */
  columns: string[];
  dropped: string[];
  /** Dutch, how it was read: "Windows-1252", "puntkomma", "werkblad Afspraken". */
  reading: string[];
  /** What there is to say before any row. */
  remarks: Remark[];
  /** As they stand there, to guess from: nothing is said of them. */
  plainRows: () => Iterable<TextRow>;
  /**
   * Those that can be used.
   * @param read heads of which cells are read, beside those the kind knows; null: that is not decided yet
   * @throws Unreadable when the file turns out to be none
   */
  checkedRows: (
    say: (remark: Remark) => void,
    read: ReadonlySet<string> | null,
  ) => Generator<TextRow, FoundColumns>;
}

/** @throws Unreadable */
export function openTable(bytes: FileBytes, wish: FileWish, limits: FileLimits): OpenTable {
  const source = sourceOf(bytes, wish, limits);
  const known = new Set(wish.heads.map(plainHead));
  const head = headOf(source, known);
  const { kept, dropped, remarks } = tableColumns(head, wish, known);
  if (kept.length > limits.columns) throw tooWide(limits.columns);
  return {
    columns: kept.map(({ name }) => name),
    dropped,
    reading: source.reading,
    remarks: [...source.remarks, ...above(head), ...remarks],
    *plainRows() {
      for (const { line, cells } of bodyRows(source, head))
        yield { line, cells: kept.map(({ at }) => (cells[at] ?? '').trim()) };
    },
    checkedRows: (say, read) =>
      checkedRows(source, head, kept, {
        wish,
        limits,
        isAsked: (column) => column.known || read?.has(column.name) === true,
        looksAt: read === null ? 'all' : 'asked',
        say,
      }),
  };
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

function above({ from }: Head): Remark[] {
  if (from === 1) return [];
  const said = from === 2 ? 'Rij 1 staat' : `Rij 1 tot ${from - 1} staan`;
  const sentence = `${said} boven de kolomnamen. Wij lezen ze niet.`;
  return [{ level: 'notice', row: 1, column: null, sentence, check: 'rows-above-head' }];
}
