import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import knex, { type Knex } from 'knex';
import { keepLogsShort } from '../../server/store/short-log.ts';

const kilobyte = 1024;

describe('the log of commits under readers that never stop', () => {
  let folder: string;
  let file: string;
  let opened: Knex[];
  const open = (): Knex => {
    const db = knex({
      client: 'sqlite3',
      connection: { filename: file },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
    opened.push(db);
    return db;
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'panelpeil-log-'));
    file = join(folder, 'answers.sqlite');
    opened = [];
  });
  afterEach(async () => {
    for (const db of opened) await db.destroy();
    await rm(folder, { recursive: true });
  });

  it('is emptied when it is long', async () => {
    const db = open();
    await db.raw('pragma journal_mode = wal');
    await db.schema.createTable('texts', (table) => table.text('text'));
    const stopReading = await readAlways([open(), open()]);
    const stopWatching = keepLogsShort([{ db, file }], { every: 100, long: 2_000 * kilobyte });
    for (let written = 0; written < 100; written += 1)
      await db('texts').insert({ text: 'a'.repeat(100 * kilobyte) });
    // However fast it was written: while they still read, a next look finds it long, and SQLite alone would leave it so.
    while ((await stat(`${file}-wal`)).size >= 2_000 * kilobyte) await pause(50);
    await stopWatching();
    await stopReading();
    expect((await stat(`${file}-wal`)).size).to.be.lessThan(2_000 * kilobyte);
    expect((await db('texts').count({ texts: '*' }))[0]).to.deep.equal({ texts: 100 });
  });
});

/** Two who read in turn for 300 ms: one of them always does. */
async function readAlways(readers: Knex[]): Promise<() => Promise<void>> {
  let isOver = false;
  const reading = readers.map(async (db, place) => {
    await pause(place * 150);
    while (!isOver)
      await db.transaction(async (trx) => {
        await trx('texts').count({ texts: '*' });
        await pause(300);
      });
  });
  await pause(300);
  return async () => {
    isOver = true;
    await Promise.all(reading);
  };
}
