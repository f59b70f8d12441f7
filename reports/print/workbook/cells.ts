/** Cells of a sheet: a text is never a formula, and nothing in it makes a file that Excel must repair. */
import type { Cell, CellObject, Image, Row, SheetOptions } from 'write-excel-file/node';
import { neutralise } from '../neutralise.ts';
import { colours } from '../theme.ts';

export type CellStyle = Omit<CellObject, 'value' | 'type' | 'format'>;

/** What the library takes for the content of a part; it does not export the name. */
export type PartContent = Image['content'];

export interface SheetOf extends SheetOptions<PartContent> {
  sheet: string;
  data: Row[];
  columns: { width: number }[];
}

/** Excel refuses a file with a longer text in a cell. */
const longest = 32_767;

export const styles = {
  title: { fontWeight: 'bold', fontSize: 16 },
  chapter: { fontWeight: 'bold', fontSize: 14 },
  strong: { fontWeight: 'bold' },
  head: { fontWeight: 'bold', alignVertical: 'bottom', bottomBorderStyle: 'thin' },
  over: { fontWeight: 'bold', align: 'center', alignVertical: 'bottom', bottomBorderStyle: 'thin' },
  base: { topBorderStyle: 'hair' },
  /** Also slanted, since grey alone would be lost on paper. */
  grey: { textColor: colours.muted, fontStyle: 'italic' },
  note: { textColor: colours.muted },
} satisfies Record<string, CellStyle>;

/** Broken over lines, at the top of its row, unless the style says otherwise. */
export function textCell(text: string, style: CellStyle = {}): Cell {
  return { value: sheetText(text), type: String, wrap: true, alignVertical: 'top', ...style };
}

/** @param format as Excel writes it in English: `0.0`, `#,##0` */
export function numberCell(value: number, format: string, style: CellStyle = {}): Cell {
  return { value, type: Number, format, align: 'right', alignVertical: 'top', ...style };
}

function sheetText(text: string): string {
  const safe = neutralise(text.replace(notXml, '')).replace(escapeLike, '_x005F_');
  const short =
    safe.length > longest ? `${safe.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : safe;
  // The library looks texts up in a plain object, in which "constructor" is found without having been put there.
  return short in Object.prototype ? `${short} ` : short;
}

/** What XML cannot hold: control characters, halves of a character, and places in Unicode that are none. */
const notXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffd-\uffff]/gu;

/** Excel reads _x003D_ in a text as the character with that number: "=". */
const escapeLike = /_(?=x[0-9a-f]{4}_)/giu;
