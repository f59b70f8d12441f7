/** SQLite: two files in the data folder, one connection each, every commit flushed to the disk. */
import { dirname, join } from 'node:path';
import knex, { type Knex } from 'knex';
import type { Database } from 'sqlite3';
import { Refused } from '../refused.ts';
import type { Databases, Dialect } from './dialect.ts';
import { isUnfinished } from './backup/swap-files.ts';
import { refuseDamaged } from './damaged-file.ts';
import { refuseMissingFile } from './missing-file.ts';
import { holdAlone } from './one-process.ts';
import { prepareOnce } from './prepare-once.ts';
import { makePrivateFile, makePrivateFolder } from './private-files.ts';
import { quietLog } from './quiet-log.ts';
import { emptyLog, keepLogsShort } from './short-log.ts';
import { giveUpReserve, keepReserve, roomIn } from './reserve.ts';

/** @throws Refused when another process uses the folder, others can read it, a file is missing or damaged, or SQLite is too old. */
export async function openSqlite(dataFolder: string): Promise<Databases> {
  try {
    return await openFiles(dataFolder);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code !== 'string') throw error;
    throw new Refused(`The databases in ${dataFolder} cannot be used (${code}).`);
  }
}

async function openFiles(dataFolder: string): Promise<Databases> {
  await makePrivateFolder(dataFolder);
  const lock = await holdAlone(dataFolder);
  if (isUnfinished(dataFolder)) {
    await lock.destroy();
    throw new Refused(`A restore into ${dataFolder} was interrupted: run panelpeil restore again.`);
  }
  const files = { panel: join(dataFolder, 'panel.sqlite'), answers: join(dataFolder, 'answers.sqlite') };
  const panel = connect(files.panel);
  const answers = connect(files.answers);
  const stopWatching = keepLogsShort([
    { db: panel, file: files.panel },
    { db: answers, file: files.answers },
  ]);
  const close = async (): Promise<void> => {
    await stopWatching();
    await Promise.all([panel.destroy(), answers.destroy()]);
    await lock.destroy();
  };
  try {
    refuseMissingFile(dataFolder);
    await makePrivateFile(files.panel);
    await makePrivateFile(files.answers);
    await refuseDamaged(panel, files.panel);
    await refuseDamaged(answers, files.answers);
    const [library] = await panel.select<{ version: string }[]>(panel.raw('sqlite_version() as version'));
    refuseOldSqlite(library?.version ?? 'unknown');
  } catch (error) {
    await close();
    throw error;
  }
  return { panel, answers, kind: 'sqlite', close };
}

/** Older ones can corrupt a database in WAL mode when two connections write at once. */
export function refuseOldSqlite(version: string): void {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (major * 1_000_000 + minor * 1_000 + patch >= 3_051_003) return;
  throw new Refused(`SQLite ${version} is not safe for answers: version 3.51.3 or later is needed.`);
}

function connect(filename: string): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    // The text of an error holds no values: it may end up in a log.
    compileSqlOnError: false,
    log: quietLog,
    acquireConnectionTimeout: 10_000,
    pool: { min: 1, max: 1, afterCreate: prepareConnection },
  });
}

/**
 * On every connection: a later connection to a WAL file falls back to synchronous=NORMAL by itself, which can lose
 * acknowledged answers when the power fails. recursive_triggers makes INSERT OR REPLACE meet the triggers too.
 * secure_delete overwrites what is deleted: otherwise what people withdrew, and files of staff, stay readable in the file.
 */
const pragmas = `
  PRAGMA journal_mode=WAL;
  PRAGMA synchronous=FULL;
  PRAGMA foreign_keys=ON;
  PRAGMA busy_timeout=5000;
  PRAGMA trusted_schema=OFF;
  PRAGMA recursive_triggers=ON;
  PRAGMA secure_delete=ON;
  PRAGMA wal_autocheckpoint=1000;`;

function prepareConnection(connection: Database, done: (error: Error | null, db: Database) => void): void {
  connection.exec(pragmas, (failed) => {
    if (failed !== null) {
      done(failed, connection);
      return;
    }
    connection.get<{ synchronous: number }>('PRAGMA synchronous', (error, row) => {
      const isFull = error === null && row.synchronous === 2;
      const refusal = new Refused('SQLite does not flush every commit: synchronous=FULL was not accepted.');
      prepareOnce(connection);
      done(isFull ? null : (error ?? refusal), connection);
    });
  });
}

/**
 * A backup that is reading needs the log: it is not waited for, since whoever answers would wait along. The next time comes
 * within minutes.
 */
async function emptyLogNow(db: Knex): Promise<void> {
  await emptyLog(db, 0);
}

function folderOf(db: Knex): string {
  const { connection } = db.client.config as { connection: { filename: string } };
  return dirname(connection.filename);
}

export const sqlite: Dialect = {
  async createInKeyOrder(db, table, columns) {
    const [create, ...indexes] = db.schema.createTable(table, columns).toSQL();
    await db.raw(`${create?.sql} without rowid`);
    for (const index of indexes) await db.raw(index.sql);
  },
  async refuseChanges(db, table) {
    for (const change of ['update', 'delete']) {
      await db.raw(`create trigger ${table}_refuses_${change} before ${change} on ${table}
        begin select raise(abort, '${table} can only be added to'); end`);
    }
  },
  async allowChanges(db, table) {
    await db.raw(`drop trigger ${table}_refuses_update`);
    await db.raw(`drop trigger ${table}_refuses_delete`);
  },
  async forgetArrival(db) {
    await db.raw('vacuum');
    // The log of commits is in order of arrival: it is emptied too.
    await emptyLogNow(db);
  },
  // In the tables they are overwritten (secure_delete); the log of commits still has them.
  forgetDeleted: emptyLogNow,
  // The log of commits; rows lie in the order of their keys.
  forgetRecent: emptyLogNow,
  // One connection: one transaction at a time.
  lockValues: () => Promise.resolve(),
  // One process holds the folder and has one connection: nobody else can be migrating.
  prepareToMigrate: () => Promise.resolve(),
  keepReserve: (db) => keepReserve(folderOf(db)),
  giveUpReserve: (db) => giveUpReserve(folderOf(db)),
  roomLeft: (db) => roomIn(folderOf(db)),
  isAboutOneRow: (error) =>
    error instanceof Error &&
    'code' in error &&
    /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG)/.test(String(error.code)),
  isTaken: (error) => error instanceof Error && /UNIQUE constraint failed/.test(error.message),
};
