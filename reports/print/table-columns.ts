import type { ReportTable } from '../report.ts';
import { widthOf } from './measure.ts';
import { column, type } from './theme.ts';
import type { TypeStyle } from './theme.ts';

/** Widths in points: the names of the rows, and one for every column of figures. */
export interface TableColumns {
  names: number;
  figures: number;
  /** Space behind the first column of figures, which holds the total; 0 in a table without one. */
  apart: number;
}

export const gutter = 8;
export const headStyle: TypeStyle = { ...type.cellStrong, size: 8.5, leading: 11 };
const leastNames = 110;
const totalApart = 10;
/** Columns of figures together take about half the table where they can, but none is wider than this. */
const figuresPart = 0.48;
const widest = 66;

/**
 * All columns of figures are equally wide, so that they compare by eye, and tables with as many columns stand alike under
 * one another. Null when the columns cannot stand beside one another.
 */
export function sizeColumns(table: ReportTable): TableColumns | null {
  const count = table.columns.length;
  const apart = count > 1 && table.rows.some((row) => row.role === 'base') ? totalApart : 0;
  const width = column.width - apart;
  const figures = Math.max(...table.columns.map((_, i) => leastWidth(table, i)), 0) + gutter;
  if (leastNames + count * figures > width) return null;
  const each = Math.max(figures, Math.min(widest, (width * figuresPart) / count));
  return { names: width - count * each, figures: each, apart };
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
