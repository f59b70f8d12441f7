import type { ReportTable } from '../report.ts';
import { widthOf } from './measure.ts';
import { column, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

/** Widths in points: the names of the rows, and one for every column of figures. */
export interface TableColumns {
  names: number;
  figures: number;
}

export const gutter = 8;
export const headStyle: TypeStyle = { ...type.cellStrong, size: 8.5, leading: 11 };
const leastNames = 110;

/**
 * Columns sized to what they hold. All columns of figures are equally wide, so that they compare by eye; the names take
 * what is left, a table of few columns stays narrow. Null when the columns cannot stand beside one another.
 */
export function sizeColumns(table: ReportTable): TableColumns | null {
  const count = table.columns.length;
  const figures = Math.max(...table.columns.map((_, i) => leastWidth(table, i)), 0) + gutter;
  if (leastNames + count * figures > column.width) return null;
  const wanted = Math.max(...table.rows.map((row) => widthOf(row.label, type.cell)), leastNames) + gutter;
  const names = Math.min(Math.max(wanted, column.width * 0.3), column.width - count * figures);
  const room = (column.width - names) / count;
  return { names: Math.max(names, column.width - count * 66), figures: Math.min(room, 66) };
}

/** The widest figure of a column, or the widest word of its head. */
function leastWidth(table: ReportTable, at: number): number {
  const cells = table.rows.map((row) => widthOf(row.cells[at]?.text ?? '', type.cellStrong));
  const words = (table.columns[at] ?? '')
    .split(/[\s/-]+/)
    .map((word) => Math.min(widthOf(word, headStyle), 60));
  return Math.max(...cells, ...words);
}

/** The left and the right half of the columns of a table that is too wide for the page. */
export function halveTable(table: ReportTable): [ReportTable, ReportTable] {
  if (table.columns.length < 2) throw new Error(`Table "${table.caption}": a column is wider than the page.`);
  const middle = Math.ceil(table.columns.length / 2);
  const part = (from: number, to: number): ReportTable => ({
    ...table,
    columns: table.columns.slice(from, to),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.slice(from, to) })),
  });
  return [part(0, middle), part(middle, table.columns.length)];
}
