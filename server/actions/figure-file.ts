/** A file of service figures on its way in: what it holds, how it is to be read, and what reading it gave. */
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { IncomingRecord } from '../../reports/figures/merge-records.ts';
import type { IsoDay } from './iso-day.ts';

/** One column that files of a kind have. */
export interface FigureField {
  name: string;
  /** Its head in our own template: "Afspraak op". */
  head: string;
  required: boolean;
  /** As in our own template: "11/05/2021 09:10". */
  example: string;
  /** Words that a file may use for a fixed list, by what they mean: status, channel, means of logging in. */
  words: { value: string; label: string }[];
}

/** How a file is read. */
export interface FigureMapping {
  /** Name of a field -> head of the column in the file; "": the file has no such column. A field that is not here is guessed. */
  columns: Record<string, string>;
  dates: 'day first' | 'month first' | 'year first' | null;
  decimals: ',' | '.' | null;
  /** What a bare number stands for. */
  durations: 'seconds' | 'minutes' | 'hours' | null;
  /** What 0,3 stands for in a column of percentages: 0,3 %, also when it is not said, or 30 %. */
  shares?: 'percent' | 'fraction' | null;
  /** Name of a field -> word of the file -> value it stands for. */
  words: Record<string, Record<string, string>>;
  /** For files without a column for it; null: there is one. */
  service: string | null;
}

/** A table without its personal columns, kept between two steps. */
export interface KeptTable {
  columns: string[];
  /** Line of each row in the file. */
  lines: number[];
  cells: string[][];
}

/** Where a file is: in memory, already opened, or on this machine. */
export type FigureSource = Buffer | KeptTable | { path: string };

/** Something to know of a file. A fault refuses the whole file; a notice does not. */
export interface FileRemark {
  level: 'fault' | 'notice';
  /** Line in the file; null: of the whole. */
  row: number | null;
  column: string | null;
  /** Dutch, a whole sentence with its place. */
  sentence: string;
  /** Which check, the same for every row. */
  check: string;
}

/** What was found when a file was opened. */
export interface OpenedFile {
  table: KeptTable;
  /** Our best guess. */
  mapping: FigureMapping;
  remarks: FileRemark[];
  /** Heads of the personal columns that were left out. */
  dropped: string[];
  /** Dutch, of how the file was read: "Windows-1252", "puntkomma", "blad Afspraken". */
  reading: string[];
}

export interface ReadingContext {
  today: IsoDay;
  /** Of the municipality; null: not known, and then not checked. */
  nisCode: string | null;
}

export interface FileReading {
  kind: FigureKind;
  /** What it does not say, or all of null, is our best guess. */
  mapping: Partial<FigureMapping> | null;
  context: ReadingContext;
}

/** All records of one period of a file. The keys of visits are still their numbers. */
export interface PeriodOfFile<K extends FigureKind = FigureKind> {
  period: string;
  rows: IncomingRecord<K>[];
}

export interface ReadFile {
  /** Faults first, capped; with a fault no period was handed over. */
  remarks: FileRemark[];
  /** How many there are in all. */
  faults: number;
  notices: number;
  /** First and last day it covers; null: no record at all. */
  covers: { from: IsoDay; to: IsoDay } | null;
  /** How the first rows were understood. */
  sample: { line: number; cells: string[]; record: RecordOf[FigureKind] | null }[];
  columns: string[];
  dropped: string[];
  mapping: FigureMapping;
}
