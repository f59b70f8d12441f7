import type { TextRow, TextTable } from './text-table.ts';

const rowsInPart = 500;

/** The rows of a table, some hundreds at a time. */
export function* rowParts({ rows }: TextTable): Generator<{ rows: TextRow[] }> {
  let part: TextRow[] = [];
  for (const row of rows) {
    part.push(row);
    if (part.length < rowsInPart) continue;
    yield { rows: part };
    part = [];
  }
  if (part.length > 0) yield { rows: part };
}
