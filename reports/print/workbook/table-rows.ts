/** A table of the report as rows of a sheet. */
import type { Row } from 'write-excel-file/node';
import type { ReportTable } from '../../report.ts';
import { styles, textCell, type CellStyle } from './cells.ts';
import { figureCell, signsOf, type Signs } from './figure-cell.ts';

export interface Look {
  language: string;
  signs: Signs;
}

type TableRow = ReportTable['rows'][number];

/** Heads above the heads, where the table has them, then its own. */
export function headRows(table: ReportTable, corner: string): Row[] {
  const heads = table.columns.map((head) => textCell(head, { ...styles.head, align: 'right' }));
  const own = [textCell(table.corner, styles.head), ...heads];
  if (table.over === undefined) return [own];
  const over = table.over.flatMap(({ head, columns }): Row => [
    textCell(head, { ...(head === '' ? {} : styles.over), columnSpan: columns }),
    ...Array.from({ length: columns - 1 }, () => null),
  ]);
  return [[textCell(corner, styles.strong), ...over], own];
}

/** Caption, rows and notes, without heads, and an empty row behind them. */
export function bodyRows(table: ReportTable, look: Look): Row[] {
  return [
    ...captionRows(table),
    ...table.rows.flatMap((row) => figureRows(row, look)),
    ...closingRows(table),
  ];
}

/** The same with its own heads under the caption. */
export function wholeTable(table: ReportTable, look: Look): Row[] {
  const rows = table.rows.flatMap((row) => figureRows(row, look));
  return [...captionRows(table), ...headRows(table, ''), ...rows, ...closingRows(table)];
}

function captionRows({ caption }: ReportTable): Row[] {
  return [[textCell(caption, styles.strong)]];
}

function closingRows({ notes = [] }: ReportTable): Row[] {
  return [...notes.map((note) => [textCell(note, styles.note)]), []];
}

function figureRows(row: TableRow, { language, signs }: Look): Row[] {
  const style = styleOf(row);
  const cells = row.cells.map((cell) => figureCell(cell, language, signs, style));
  const own = [textCell(row.label, style), ...cells];
  if (signs === 'beside' || row.cells.every((cell) => signsOf(cell) === '')) return [own];
  const below = row.cells.map((cell) => textCell(signsOf(cell), { ...styles.note, align: 'right' }));
  return [own, [null, ...below]];
}

function styleOf({ role }: TableRow): CellStyle {
  if (role === 'net') return styles.strong;
  return role === 'base' ? styles.base : {};
}
