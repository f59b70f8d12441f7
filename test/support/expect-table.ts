import { expect } from 'chai';
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';

/** Compares a crosstab with a small literal table: shares as whole percents, "·" where nothing is shown. */
export function expectTable(table: Crosstab, expected: string[][]): void {
  const head = ['', ...table.columns.map((column) => column.label)];
  const bases = ['n', ...table.columns.map((column) => (isMissing(column.base) ? '·' : String(column.base)))];
  const rows = table.rows.map((row) => [
    row.code,
    ...row.cells.map((cell) => (isMissing(cell) ? '·' : `${Math.round(cell.share * 100)} %`)),
  ]);
  expect([head, ...rows, bases]).to.deep.equal(expected);
}
