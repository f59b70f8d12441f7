/** What knows one kind of file: its columns, how a layout is probably read, and what a row of it says. */
import type { IncomingRecord } from '../../reports/figures/merge-records.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { FigureField, FigureMapping, ReadingContext } from '../actions/figure-file.ts';
import type { Remark, TextRow } from './text-table.ts';

export interface KindReader {
  fields: FigureField[];
  /** Heads of all columns it knows, with their synonyms. */
  heads: string[];
  /** @param rows the first of the file */
  guess(columns: string[], rows: TextRow[]): FigureMapping;
  read(columns: string[], mapping: FigureMapping, context: ReadingContext): RowReader;
}

export interface RowReader {
  /** What is to be said of the columns, before any row. */
  remarks: Remark[];
  /** What single rows give is for showing alone: the records that count come at the end. */
  holds: boolean;
  /** Null: the row does not count, and `say` heard why. */
  row(row: TextRow, say: (remark: Remark) => void): IncomingRecord<FigureKind>['record'] | null;
  /** After the last row: what is to be said of all together, and records that several rows make. */
  end(say: (remark: Remark) => void): IncomingRecord<FigureKind>[];
}
