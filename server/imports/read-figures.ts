/** What a file of figures says, part by part: what it is, then its rows as they are or as records by period. Runs in the child. */
import type { IncomingRecord } from '../../reports/figures/merge-records.ts';
import { periodOfRecord } from '../../reports/figures/record-keys.ts';
import { daysOfRecord } from '../../reports/figures/record-days.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type {
  FigureMapping,
  KeptTable,
  OpenedFile,
  ReadFile,
  ReadingContext,
} from '../actions/figure-file.ts';
import type { FileBytes } from './file/file-bytes.ts';
import type { FileLimits } from './file/file-limits.ts';
import { readFile } from './file/read-file.ts';
import { remarkList } from './file/remark-list.ts';
import { saidPlace } from './file/said-place.ts';
import { readerOf } from './kinds.ts';
import { mostWaiting, periodBatches, type PackedBatch } from './period-batches.ts';
import { rowParts } from './row-parts.ts';
import type { Remark, TextRow, TextTable } from './text-table.ts';

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
  const { table, dropped, reading, remarks } = tableOf(bytes, request);
  const guessed = readerOf(request.kind).guess(table.columns, firstRows(table));
  const mapping = {
    ...guessed,
    ...request.mapping,
    columns: { ...guessed.columns, ...request.mapping?.columns },
  };
  const opened = { columns: table.columns, dropped, reading, remarks, mapping };
  if (request.as === 'rows') {
    yield { opened };
    yield* rowParts(table);
  } else yield* recordsOf(table, request, opened);
}

function tableOf(bytes: FileBytes, { kind, form, limits }: FigureRequest): ReturnType<typeof readFile> {
  if (form === 'file') return readFile(bytes, { heads: readerOf(kind).heads, persons: 'left-out' }, limits);
  const { columns, lines, cells } = JSON.parse(bytes.whole().toString('utf8')) as KeptTable;
  const rows = cells.map((row, at) => ({ line: lines[at] ?? 0, cells: row }));
  return { table: { columns, rows }, dropped: [], reading: [], remarks: [] };
}

function* recordsOf(table: TextTable, request: FigureRequest, opened: OpenedPart): Generator<FigurePart> {
  const { kind, context } = request;
  const said = remarkNotes(opened.remarks);
  // What is no table has no columns to miss.
  if (said.faults() > 0) return yield { read: readOf(opened, said) };
  const reader = readerOf(kind).read(table.columns, opened.mapping, context);
  reader.remarks.forEach(said.add);
  const batches = periodBatches();
  const covers = coverage(kind);
  const sample: ReadFile['sample'] = [];
  const take = (record: IncomingRecord<FigureKind>['record'], line: number): void => {
    const period = periodOfRecord(kind, record);
    if (period === null) return said.add(withoutTime(line));
    covers.add(record);
    // After a fault nothing of the file is used: what is wrong with the rest is all that is still asked.
    if (said.faults() === 0) batches.add(period, record, line);
  };
  for (const row of table.rows) {
    const record = reader.row(row, said.add);
    if (sample.length < sampleRows) sample.push({ ...row, record });
    if (record !== null && !reader.holds) take(record, row.line);
    if (batches.waiting() > mostWaiting) yield* batches.give(mostWaiting / 2);
    if (row.line % rowsAtOnce === 0) yield { at: row.line };
  }
  for (const { record, row } of reader.end(said.add)) take(record, row);
  if (said.faults() === 0) yield* batches.give(0);
  yield { read: readOf(opened, said, covers.days(), sample) };
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

interface Notes {
  add: (remark: Remark) => void;
  faults: () => number;
  notices: () => number;
  /** Faults first. */
  all: () => Remark[];
}

function remarkNotes(before: Remark[]): Notes {
  const list = remarkList();
  const counts = { fault: 0, notice: 0 };
  const add = (remark: Remark): void => {
    counts[remark.level] += 1;
    list.add(remark);
  };
  before.forEach(add);
  const all = (): Remark[] => {
    const remarks = list.all(new Set());
    const of = (level: Remark['level']): Remark[] => remarks.filter((one) => one.level === level);
    return [...of('fault'), ...of('notice')];
  };
  return { add, faults: () => counts.fault, notices: () => counts.notice, all };
}

interface Coverage {
  add: (record: Parameters<typeof daysOfRecord>[1]) => void;
  days: () => ReadFile['covers'];
}

function coverage(kind: FigureKind): Coverage {
  let [from, to] = ['9999', ''];
  return {
    add(record) {
      const days = daysOfRecord(kind, record);
      if (days === null) return;
      if (days[0] < from) from = days[0];
      if (days[1] > to) to = days[1];
    },
    days: () => (to === '' ? null : { from, to }),
  };
}

function withoutTime(line: number): Remark {
  const sentence = `${saidPlace(line)}deze afspraak heeft geen enkel tijdstip. Wij tellen haar niet mee.`;
  return { level: 'notice', row: line, column: null, sentence, check: 'visit-without-time' };
}

/**
 * The first rows, and every tenth of the next: enough to see a day above 12 in any file of more than two weeks, without
 * going through a million rows twice.
 */
function firstRows({ rows }: TextTable): TextRow[] {
  const first: TextRow[] = [];
  let at = 0;
  for (const row of rows) {
    if (at < 500 || at % 10 === 0) first.push(row);
    at += 1;
    if (at === 20_000) break;
  }
  return first;
}
