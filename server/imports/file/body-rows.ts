import type { TextRow } from '../text-table.ts';
import type { Head } from './find-head.ts';
import { leftOutAs } from './left-out-rows.ts';
import type { TableSource } from './table-source.ts';

/** The rows under the head that are data. @param onLeftOut hears of all others */
export function* bodyRows(
  source: TableSource,
  head: Head,
  onLeftOut: (line: number, as: 'total' | 'footer' | 'empty') => void = () => undefined,
): Generator<TextRow> {
  for (const row of source.rows()) {
    if (row.line <= head.to) continue;
    const as = leftOutAs(row.cells, head.names.length);
    if (as === null) yield row;
    else onLeftOut(row.line, as);
  }
}
