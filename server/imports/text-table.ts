/** A file of figures as lines of text cells, whatever it was: CSV in any dress, or a workbook. Personal columns are already gone. */
export interface TextRow {
  /** Line in the file, or row of the sheet, from 1: where a reader looks it up. */
  line: number;
  cells: string[];
}

export interface TextTable {
  /** Heads as they stand in the file, trimmed; one a column of the rows. */
  columns: string[];
  /** Rows under the head, without totals and footers. */
  rows: Iterable<TextRow>;
}

/** Something to know of a file. A fault refuses the whole file; a notice does not. */
export interface Remark {
  level: 'fault' | 'notice';
  /** Line in the file; null: of the whole. */
  row: number | null;
  /** Head of the column; null: of the row. */
  column: string | null;
  /** Dutch, a whole sentence with its place: "Rij 214, kolom 'Aantal': ...". */
  sentence: string;
  /** Which check: kebab-case, English, the same for every row; tests and counts use it. */
  check: string;
}
