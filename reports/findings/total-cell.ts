/** The total column of a table: what everybody answered. */
import { keyOf } from '../dataset.ts';
import { isMissing, type Cell, type Crosstab } from '../tables/crosstab.ts';
import type { Figure } from './conclusion.ts';

/** The total's cell of an answer or net, by code; null when there is none to show. */
export function totalCell(table: Crosstab, code: string): Cell | null {
  const cell = table.rows.find((row) => row.code === code)?.cells[0];
  return cell === undefined || isMissing(cell) ? null : cell;
}

/** Where a figure of the total stands. @param row null for a mean or median */
export function totalFigure(
  table: Crosstab,
  row: string | null,
  measure: Figure['measure'],
  value: number,
): Figure {
  return { table: keyOf(table), row, column: 0, measure, value, wave: null };
}

/** The 95 % interval of a cell; null where it has none (a share that the margins fix, or too few people). */
export function intervalOf({ low, high }: Cell): { low: number; high: number } | null {
  return low === null || high === null ? null : { low, high };
}
