/** A file of which the form is known: rows as they stand in it, from its first line; they can be gone through again. */
import type { Remark, TextRow } from '../text-table.ts';

export interface TableSource {
  /** In a text file every row has as many cells as the head; in a workbook empty cells at the end do not count. */
  form: 'text' | 'workbook';
  rows(): Iterable<TextRow>;
  /** Dutch, how it was read: "Windows-1252", "puntkomma", "werkblad Afspraken". */
  reading: string[];
  /** What is to be said of the file before its rows are looked at. */
  remarks: Remark[];
}

/** What is expected of a file of this kind. */
export interface FileWish {
  /** Heads of all columns the kind knows, with their synonyms. */
  heads: string[];
  /** Figures: columns about persons are left out. Members and paper answers: only a national number is refused. */
  persons: 'left-out' | 'expected';
}
