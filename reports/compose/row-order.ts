/** The order answers are listed in: as asked, or by size for a question with several answers (other and none last). */
import { keyOf } from '../dataset.ts';
import { isMissing, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';

export function rowsInOrder(composing: Composing, table: Crosstab): CrosstabRow[] {
  if (table.kind !== 'multiple') return table.rows;
  const choices = composing.variables.get(keyOf(table))?.source.choices ?? [];
  const isLast = (row: CrosstabRow): boolean =>
    row.net || choices.some((choice) => choice.code === row.code && (choice.exclusive || choice.other));
  const sorted = table.rows.filter((row) => !isLast(row)).toSorted((a, b) => shareOf(b) - shareOf(a));
  return [...sorted, ...table.rows.filter((row) => isLast(row))];
}

function shareOf(row: CrosstabRow): number {
  const cell = row.cells[0];
  return cell === undefined || isMissing(cell) ? -1 : cell.share;
}
