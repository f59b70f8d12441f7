/** How one kind of cell is read: a value, or a refusal that says what was expected. */
import type { FigureMapping } from '../../actions/figure-file.ts';

export type CellValue = string | number;

/** In the place of a value: why it is none. Follows "Rij 4, kolom 'Aantal': “x” ". */
export interface NoValue {
  check: string;
  /** "is geen dag die bestaat." */
  said: string;
  /** The cell says in words that it is not known: no fault where the column may be empty. */
  unknown?: true;
}

/** Something to say of a value that could be read. */
export interface Noted {
  value: CellValue;
  check: string;
  said: string;
}

export interface CellType {
  /** Text without space around it, never empty. */
  read(text: string, mapping: FigureMapping, head: string): CellValue | NoValue | Noted;
  expected: string;
  /** A cell of it is about one person: what it says is never repeated in a remark. */
  personal?: true;
}
