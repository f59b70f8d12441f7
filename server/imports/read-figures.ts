/** What a file of figures says, part by part: what it is, then its rows as they are or as records by period. Runs in the child. */
import type { IncomingRecord } from '../../reports/figures/merge-records.ts';
import { periodOfRecord } from '../../reports/figures/record-keys.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { FigureMapping, OpenedFile, ReadFile, ReadingContext } from '../actions/figure-file.ts';
import type { FileBytes } from './file/file-bytes.ts';
import type { FileLimits } from './file/file-limits.ts';
import { openTable, type OpenTable } from './file/open-table.ts';
import { readFile, type FileRead } from './file/read-file.ts';
import { saidPlace } from './file/said-place.ts';
import { Unreadable } from './file/unreadable.ts';
import { coveredDays } from './covered-days.ts';
import { keptTable } from './kept-table.ts';
import { readerOf } from './kinds.ts';
import { mostWaiting, periodBatches, type PackedBatch } from './period-batches.ts';
import { remarkNotes, type Notes } from './remark-notes.ts';
import { rowParts } from './row-parts.ts';
import type { Remark, TextRow } from './text-table.ts';

export interface FigureRequest {
  kind: FigureKind;
  /** A file as it is, or a KeptTable as JSON. */
  form: 'file' | 'table';
  /** Rows as they are, or records by period. */
  as: 'rows' | 'records';
  mapping: Partial<FigureMapping> | null;
  context: ReadingContext;
  limits: FileLimits;
}

export type OpenedPart = Omit<OpenedFile, 'table'> & { columns: string[] };

/** `at`: the line it has come to, a moment for whoever listens to do something else. */
export type FigurePart =
  | { opened: OpenedPart }
  | { rows: TextRow[] }
  | { batch: PackedBatch }
  | { ends: string }
  | { at: number }
  | { read: ReadFile };

/** Rows between two signs of life: some milliseconds. */
const rowsAtOnce = 1_000;

const sampleRows = 20;

export function* readFigures(bytes: FileBytes, request: FigureRequest): Generator<FigurePart> {
  const { kind, form, as, limits } = request;
  const wish = { heads: readerOf(kind).heads, persons: 'left-out' } as const;
  if (as === 'rows') return yield* rowsOf(readFile(bytes, wish, limits), request);
  const said = remarkNotes();
  let table: OpenTable | null = null;
  try {
    table = form === 'table' ? keptTable(bytes) : openTable(bytes, wish, limits);
    yield* recordsOf(table, request, said);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    said.add(error.remark);
    yield { read: readOf(openedOf(table, request, []), said) };
  }
}

function* rowsOf({ table, ...rest }: FileRead, { kind }: FigureRequest): Generator<FigurePart> {
  const { columns } = table;
  yield { opened: { columns, ...rest, mapping: readerOf(kind).guess(columns, firstRows(table.rows)) } };
  yield* rowParts(table);
}

/** @param rows what the mapping is guessed from, beside the heads */
function openedOf(table: OpenTable | null, { kind, mapping }: FigureRequest, rows: TextRow[]): OpenedPart {
  const { columns = [], dropped = [], reading = [] } = table ?? {};
  const guessed = readerOf(kind).guess(columns, rows);
  const chosen = { ...guessed, ...mapping, columns: { ...guessed.columns, ...mapping?.columns } };
  return { columns, dropped, reading, remarks: [], mapping: chosen };
}

function* recordsOf(table: OpenTable, request: FigureRequest, said: Notes): Generator<FigurePart> {
  const { kind, context } = request;
  const opened = openedOf(table, request, firstRows(table.plainRows()));
  table.remarks.forEach(said.add);
  const reader = readerOf(kind).read(table.columns, opened.mapping, context);
  reader.remarks.forEach(said.add);
  const batches = periodBatches();
  const covers = coveredDays(kind);
  const sample: ReadFile['sample'] = [];
  const take = (record: IncomingRecord<FigureKind>['record'], line: number): void => {
    const period = periodOfRecord(kind, record);
    if (period === null) return said.add(withoutTime(line));
    covers.add(record);
    // After a fault nothing of the file is used: what is wrong with the rest is all that is still asked.
    if (said.faults() === 0) batches.add(period, record, line);
  };
  const rows = table.checkedRows(said.add, new Set(Object.values(opened.mapping.columns)));
  let next = rows.next();
  for (; next.done !== true; next = rows.next()) {
    const row = next.value;
    const record = reader.row(row, said.add);
    if (sample.length < sampleRows) sample.push({ ...row, record });
    if (record !== null && !reader.holds) take(record, row.line);
    if (batches.waiting() > mostWaiting) yield* batches.give(mostWaiting / 2);
    if (row.line % rowsAtOnce === 0) yield { at: row.line };
  }
  const { dropped, remarks } = next.value;
  remarks.forEach(said.add);
  for (const { record, row } of reader.end(said.add)) take(record, row);
  if (said.faults() === 0) yield* batches.give(0);
  yield { read: readOf(without(opened, dropped), said, covers.days(), withoutCells(sample, table, dropped)) };
}

function without(opened: OpenedPart, dropped: string[]): OpenedPart {
  const columns = opened.columns.filter((head) => !dropped.includes(head));
  return { ...opened, columns, dropped: [...opened.dropped, ...dropped] };
}

function withoutCells(
  sample: ReadFile['sample'],
  { columns }: OpenTable,
  dropped: string[],
): ReadFile['sample'] {
  const isKept = (_: string, at: number): boolean => !dropped.includes(columns[at] ?? '');
  return sample.map((row) => ({ ...row, cells: row.cells.filter(isKept) }));
}

function readOf(
  { columns, dropped, mapping }: OpenedPart,
  said: Notes,
  covers: ReadFile['covers'] = null,
  sample: ReadFile['sample'] = [],
): ReadFile {
  const counts = { faults: said.faults(), notices: said.notices() };
  return { remarks: said.all(), ...counts, covers, sample, columns, dropped, mapping };
}

function withoutTime(line: number): Remark {
  const sentence = `${saidPlace(line)}deze afspraak heeft geen enkel tijdstip. Wij tellen haar niet mee.`;
  return { level: 'notice', row: line, column: null, sentence, check: 'visit-without-time' };
}

/**
 * The first rows, and every tenth of the next: enough to see a day above 12 in any file of more than two weeks, without
 * going through a million rows twice.
 */
function firstRows(rows: Iterable<TextRow>): TextRow[] {
  const first: TextRow[] = [];
  let at = 0;
  for (const row of rows) {
    if (at < 500 || at % 10 === 0) first.push(row);
    at += 1;
    if (at === 20_000) break;
  }
  return first;
}
