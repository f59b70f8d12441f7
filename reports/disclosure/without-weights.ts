/** Weighted counts of a table in which something is hidden: what is left of the total is a sum of a few known weights. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { suppressed } from './publish.ts';

/**
 * The same table without its weighted counts and effective bases where anything in it is hidden: with 208.33 and 50 as
 * the only weights, 2,958.33 over 37 people are 7 and 30. Shares and bases of people stay.
 */
export function withoutWeights(table: Crosstab): Crosstab {
  const cells = table.rows.flatMap((row) => row.cells);
  const isWhole = !table.columns.some(({ base }) => isMissing(base)) && !cells.some(isSuppressed);
  if (isWhole) return table;
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      weightedBase: suppressed,
      effectiveBase: suppressed,
    })),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (isMissing(cell) ? cell : { ...cell, weighted: suppressed })),
    })),
  };
}

function isSuppressed(cell: object): boolean {
  return isMissing(cell) && cell.missing === 'suppressed';
}
