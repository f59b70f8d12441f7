import type { KeptTable } from '../../actions/figure-file.ts';
import type { TextTable } from '../text-table.ts';

/** Rows of a file that was opened before. */
export function keptRows({ columns, lines, cells }: KeptTable): TextTable {
  return { columns, rows: cells.map((row, at) => ({ line: lines[at] ?? 0, cells: row })) };
}
