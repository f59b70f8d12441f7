/** Records put apart by period, and handed on period by period: a list a field, so that many fit in memory. */
import { packColumn, type PackedColumn } from '../actions/packed-column.ts';

export interface PackedBatch {
  period: string;
  lines: number[];
  columns: Record<string, PackedColumn>;
}

interface RecordBatch {
  period: string;
  /** Line of each record in the file. */
  lines: number[];
  columns: Record<string, unknown[]>;
}

/** Records in one message: what a pipe carries at once. */
const mostInBatch = 2_000;
/** Records waiting. A file with more gives a period in more than one go. */
export const mostWaiting = 50_000;

export interface PeriodBatches {
  add(period: string, record: object, line: number): void;
  /** Earliest period first, each with its end, until at most `most` records wait. */
  give(most: number): Generator<{ batch: PackedBatch } | { ends: string }>;
  waiting(): number;
}

export function periodBatches(): PeriodBatches {
  const periods = new Map<string, RecordBatch>();
  let waiting = 0;
  return {
    add(period, record, line) {
      let batch = periods.get(period);
      if (batch === undefined) {
        const columns = Object.fromEntries(Object.keys(record).map((name) => [name, []]));
        batch = { period, lines: [], columns };
        periods.set(period, batch);
      }
      batch.lines.push(line);
      for (const name in batch.columns) batch.columns[name]?.push((record as Record<string, unknown>)[name]);
      waiting += 1;
    },
    *give(most) {
      for (const period of [...periods.keys()].toSorted()) {
        if (waiting <= most) return;
        const batch = periods.get(period);
        if (batch === undefined) continue;
        periods.delete(period);
        waiting -= batch.lines.length;
        for (let at = 0; at < batch.lines.length; at += mostInBatch) yield { batch: slice(batch, at) };
        yield { ends: period };
      }
    },
    waiting: () => waiting,
  };
}

function slice({ period, lines, columns }: RecordBatch, at: number): PackedBatch {
  const part = <T>(list: T[]): T[] => list.slice(at, at + mostInBatch);
  const parts = Object.entries(columns).map(([name, values]): [string, PackedColumn] => [
    name,
    packColumn(part(values)),
  ]);
  return { period, lines: part(lines), columns: Object.fromEntries(parts) };
}
