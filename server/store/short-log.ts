/**
 * Keeps the log of commits of SQLite short. SQLite begins it anew by itself when nobody reads from it; where there is always somebody
 * who does (a backup, a long table), it would grow for as long as people answer, and each commit would take longer.
 */
import { stat } from 'node:fs/promises';
import type { Knex } from 'knex';

/** every: ms between two looks; long: bytes, a log that is as long is emptied. */
const usual = { every: 5_000, long: 32 * 1024 * 1024 };
/** ms in which nothing is written: who reads now must have come to an end, and who begins meanwhile reads from the database itself. */
const longestWait = 4_500;
const usualWait = 5_000;

export interface WatchedLog {
  db: Knex;
  /** Path of the database. */
  file: string;
}

/** @returns stops it, once the look that is going on is over */
export function keepLogsShort(logs: WatchedLog[], { every, long } = usual): () => Promise<void> {
  let going = Promise.resolve();
  const look = async (): Promise<void> => {
    for (const { db, file } of logs)
      if ((await sizeOf(`${file}-wal`)) >= long) await emptyLog(db, longestWait);
  };
  // What fails here fails for the next who works with the database too, and is told there.
  const timer = setInterval(() => (going = going.then(look).catch(() => undefined)), every).unref();
  return async () => {
    clearInterval(timer);
    await going;
  };
}

/**
 * Takes the log of commits into the database and empties it, as far as readers allow.
 * @param wait ms for readers; whoever works with this connection waits along
 */
export async function emptyLog(db: Knex, wait: number): Promise<void> {
  await db.raw(`pragma busy_timeout = ${wait}`);
  try {
    await db.raw('pragma wal_checkpoint(truncate)');
  } finally {
    await db.raw(`pragma busy_timeout = ${usualWait}`);
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return 0;
      throw error;
    },
  );
}
