/** Answers by groups as one table of cells that share nobody, for the tests over the whole of it. */
import type { ColumnValues } from '../tables/column-values.ts';
import { less, type Total } from '../weighting/total.ts';

export interface CellTable {
  rows: number;
  columns: number;
  /** Row by row. */
  people: number[];
  cells: Total[];
}

/**
 * @param answers for each answer its columns
 * @returns without the answers and columns nobody is in; null when that leaves less than two by two
 */
export function answersTable(answers: ColumnValues[][]): CellTable | null {
  return cellTable(answers.map((row) => row.map(({ values }) => values)));
}

/** Those who ticked an option above those who did not. */
export function optionTable(option: ColumnValues[]): CellTable | null {
  return cellTable([
    option.map(({ values }) => values),
    option.map(({ ones, values }) => less(ones, values)),
  ]);
}

function cellTable(totals: Total[][]): CellTable | null {
  const rows = totals.filter((row) => row.some(({ plain }) => plain > 0));
  const columns = (totals[0] ?? []).flatMap((_, j) =>
    rows.some((row) => (row[j]?.plain ?? 0) > 0) ? [j] : [],
  );
  if (rows.length < 2 || columns.length < 2) return null;
  const cells = rows.flatMap((row) => columns.flatMap((j) => row[j] ?? []));
  return { rows: rows.length, columns: columns.length, people: cells.map(({ plain }) => plain), cells };
}

/** What each row and each column of a table adds up to. */
export function sumsOf(table: CellTable, amounts: number[]): { rows: number[]; columns: number[] } {
  const rows = Array.from({ length: table.rows }, () => 0);
  const columns = Array.from({ length: table.columns }, () => 0);
  amounts.forEach((amount, k) => {
    const [i, j] = [Math.floor(k / table.columns), k % table.columns];
    rows[i] = (rows[i] ?? 0) + amount;
    columns[j] = (columns[j] ?? 0) + amount;
  });
  return { rows, columns };
}

/** Share of each cell in the whole of the table, weighted; exactly 0 where nobody is. */
export function proportionsOf({ cells, people }: CellTable): { weight: number; shares: number[] } {
  const weights = cells.map(({ weighted }, k) => (people[k] === 0 ? 0 : weighted));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return { weight, shares: weights.map((one) => one / weight) };
}
