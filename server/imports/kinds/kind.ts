/** One kind of file: its columns, and the record that a row of it is. */
import type { IncomingRecord } from '../../../reports/figures/merge-records.ts';
import type { FigureKind, RecordOf } from '../../../reports/figures/records.ts';
import type { FigureField, ReadingContext } from '../../actions/figure-file.ts';
import { cents, count, decimal } from '../cells/numbers.ts';
import { day, dayOfMoment } from '../cells/days.ts';
import { seconds } from '../cells/durations.ts';
import { dayOrMonth, month, monthNumber, year } from '../cells/months.ts';
import { moment } from '../cells/moments.ts';
import { nisCode } from '../cells/nis-codes.ts';
import { birthYear, emailAddress, person, personalCode } from '../cells/persons.ts';
import { share } from '../cells/shares.ts';
import type { CellType, CellValue } from '../cells/cell-type.ts';
import type { Remark } from '../text-table.ts';

export const cellTypes = {
  text: { read: (text: string) => text, expected: 'een tekst' },
  day,
  dayOfMoment,
  dayOrMonth,
  month,
  monthNumber,
  year,
  moment,
  count,
  decimal,
  cents,
  seconds,
  share,
  nisCode,
  person,
  birthYear,
  emailAddress,
  personalCode,
} satisfies Record<string, CellType>;

export interface KindColumn extends FigureField {
  type: keyof typeof cellTypes;
  /** Other heads of the same column. */
  synonyms: string[];
  /** Of a column that must be there: a cell of it may be empty. */
  mayBeEmpty?: true;
  /** What else can be done when it is not there, after "Duid aan welke kolom dit is". */
  whenMissing?: string;
}

/** By name of the column; a column that the file does not have is absent, an empty cell null. */
export type Values = Record<string, CellValue | null>;

/** The row at hand, for what is to be said of it. */
export interface RowPlace {
  line: number;
  /** @param column name of a column of the kind; null: the row */
  notice(check: string, column: string | null, said: string): void;
  fault(check: string, column: string | null, said: string): void;
}

/** Of one file: what its rows have to know of one another is held here. */
export interface RowMaker<K extends FigureKind> {
  /** Null: the row does not count, and `place` heard why. */
  record(values: Values, place: RowPlace): RecordOf[K] | null;
  /** Records of single rows are for showing alone: those that count come at the end. */
  holds?: true;
  /** After the last row: what is to be said of the whole, and the records that several rows make together. */
  end?(say: (remark: Remark) => void): IncomingRecord<K>[];
}

export interface Kind<K extends FigureKind> {
  columns: KindColumn[];
  /** @param columns heads of the file, also those that nobody asked for */
  start: (this: void, context: ReadingContext, columns: string[]) => RowMaker<K>;
}

type More = Partial<Pick<KindColumn, 'required' | 'synonyms' | 'words' | 'mayBeEmpty' | 'whenMissing'>>;

export function column(
  name: string,
  type: KindColumn['type'],
  [head, example]: [head: string, example: string],
  more: More = {},
): KindColumn {
  return { name, head, type, example, required: false, synonyms: [], words: [], ...more };
}

export function required(
  name: string,
  type: KindColumn['type'],
  shown: [head: string, example: string],
  more: More = {},
): KindColumn {
  return column(name, type, shown, { required: true, ...more });
}

/** value -> the words a file may use for it; the first is ours. */
export function words(known: Record<string, string[]>): KindColumn['words'] {
  return Object.entries(known).flatMap(([value, labels]) => labels.map((label) => ({ value, label })));
}

/** A value that the reader has seen to be there. */
export function textOf(values: Values, name: string): string {
  return String(values[name] ?? '');
}

export function numberOf(values: Values, name: string): number {
  return Number(values[name] ?? 0);
}

/** Null where the column or the cell is not there. */
export function numberOrNull(values: Values, name: string): number | null {
  const value = values[name] ?? null;
  return value === null ? null : Number(value);
}
