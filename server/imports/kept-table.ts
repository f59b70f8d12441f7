import type { KeptTable } from '../actions/figure-file.ts';
import type { FileBytes } from './file/file-bytes.ts';
import type { OpenTable } from './file/open-table.ts';

/** What was opened before: nothing more is to be said of it. */
export function keptTable(bytes: FileBytes): OpenTable {
  const { columns, lines, cells } = JSON.parse(bytes.whole().toString('utf8')) as KeptTable;
  const rows = cells.map((row, at) => ({ line: lines[at] ?? 0, cells: row }));
  return {
    columns,
    dropped: [],
    reading: [],
    remarks: [],
    plainRows: () => rows,
    *checkedRows() {
      yield* rows;
      return { dropped: [], remarks: [] };
    },
  };
}
