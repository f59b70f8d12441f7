/** The two databases as the lines of a backup. */
import { createHash } from 'node:crypto';
import type { Snapshot } from '../store/backup/snapshot.ts';
import { isLeftOut, places, type Place } from '../store/backup/kept-tables.ts';
import { readRows } from '../store/backup/read-rows.ts';
import type { TableShape } from '../store/backup/shape.ts';
import { tableShapes } from '../store/backup/table-shape.ts';
import type { Head, Sums } from './format.ts';

/** Pieces of some lines each. The answers are let go of once they are read: what is written meanwhile need not wait for the rest. */
export async function* backupLines(snapshot: Snapshot, head: Head): AsyncGenerator<Buffer> {
  yield lineOf(head);
  const sums: Sums = {};
  for (const place of places) {
    for (const shape of await tableShapes(snapshot[place])) {
      if (!isLeftOut(place, shape.name)) yield* tableLines(snapshot, place, { shape, sums });
    }
    if (place === 'answers') await snapshot.leaveAnswers();
  }
  yield lineOf({ tables: sums });
}

async function* tableLines(
  snapshot: Snapshot,
  place: Place,
  { shape, sums }: { shape: TableShape; sums: Sums },
): AsyncGenerator<Buffer> {
  const table = `${place}.${shape.name}`;
  yield lineOf({ table, columns: Object.fromEntries(shape.columns) });
  const hash = createHash('sha256');
  let count = 0;
  for await (const rows of readRows(snapshot[place], shape)) {
    const lines = Buffer.concat(rows.map(lineOf));
    hash.update(lines);
    count += rows.length;
    yield lines;
  }
  sums[table] = { rows: count, sha256: hash.digest('hex') };
}

function lineOf(content: object): Buffer {
  return Buffer.from(`${JSON.stringify(content)}\n`);
}
