/** Whole columns of one table marked as hidden. */
import type { Column, Crosstab, Missing } from '../tables/crosstab.ts';

export const suppressed: Missing = { missing: 'suppressed' };

/** Column positions of each banner variable, the total (position 0) left out. */
export function bannerPlaces(columns: Column[]): number[][] {
  const names = [...new Set(columns.slice(1).map((column) => column.variable))];
  return names.map((name) => columns.flatMap((column, i) => (i > 0 && column.variable === name ? [i] : [])));
}

/** @param hidden positions of the columns that show nothing, not even their base */
export function hideColumns(table: Crosstab, hidden: Set<number>): Crosstab {
  return {
    ...table,
    columns: table.columns.map((column, i) =>
      hidden.has(i)
        ? { ...column, base: suppressed, weightedBase: suppressed, effectiveBase: suppressed }
        : column,
    ),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, i) => (hidden.has(i) ? suppressed : cell)),
    })),
    means: table.means === null ? null : table.means.map((mean, i) => (hidden.has(i) ? suppressed : mean)),
  };
}
