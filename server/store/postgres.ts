/** PostgreSQL: the schemas panel and answers, in one database or in two. */
import knex, { type Knex } from 'knex';
import { Refused } from '../refused.ts';
import type { Databases, Dialect } from './dialect.ts';
import {
  allowLongWork,
  holdUpNobody,
  ignoreWhenHeld,
  rewriteInKeyOrder,
  tellsArrivals,
} from './key-order.ts';
import { quietLog } from './quiet-log.ts';

/** @throws Refused when a server does not answer, or would lose acknowledged answers when the power fails. */
export async function openPostgres(
  urls: { panel: string; answers: string },
  unsafePostgres: boolean,
): Promise<Databases> {
  const panel = connect(urls.panel, 'panel');
  const answers = connect(urls.answers, 'answers');
  const close = async (): Promise<void> => {
    await Promise.all([panel.destroy(), answers.destroy()]);
  };
  try {
    await refuseUnsafe(panel, unsafePostgres, 'DATABASE_URL');
    await refuseUnsafe(answers, unsafePostgres, 'ANSWERS_DATABASE_URL');
  } catch (error) {
    await close();
    throw error;
  }
  return { panel, answers, kind: 'postgres', close };
}

/** A database that is away makes requests fail within seconds: none of these waits is long. */
function connect(connectionString: string, schema: string): Knex {
  const connection = {
    connectionString,
    application_name: 'panelpeil',
    connectionTimeoutMillis: 2_500,
    statement_timeout: 5_000,
    lock_timeout: 2_000,
    idle_in_transaction_session_timeout: 10_000,
  };
  const db = knex({
    client: 'pg',
    connection,
    searchPath: [schema],
    // The text of an error holds no values: it may end up in a log.
    compileSqlOnError: false,
    log: quietLog,
    acquireConnectionTimeout: 2_500,
    pool: { min: 0, max: 10 },
  });
  // PostgreSQL adds the whole row it refuses, answers and all.
  db.on('query-error', (error: { detail?: string; where?: string }) => {
    delete error.detail;
    delete error.where;
  });
  return db;
}

async function refuseUnsafe(db: Knex, unsafePostgres: boolean, variable: string): Promise<void> {
  for (const setting of ['fsync', 'synchronous_commit']) {
    const value = await ask(db, setting, variable);
    if (value !== 'off' || unsafePostgres) continue;
    throw new Refused(
      `PostgreSQL has ${setting} off and would lose answers when the power fails: turn ${setting} on.`,
    );
  }
}

async function ask(db: Knex, setting: string, variable: string): Promise<unknown> {
  try {
    const [row] = await db.select<{ value: string }[]>(db.raw('current_setting(?) as value', [setting]));
    return row?.value;
  } catch (error) {
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer';
    throw new Refused(`The database of ${variable} cannot be used: ${reason}.`, { cause: error });
  }
}

export const postgres: Dialect = {
  async createInKeyOrder(db, table, columns) {
    await db.schema.createTable(table, columns);
  },
  async refuseChanges(db, table) {
    await db.raw(`create or replace function ${table}_refuses_changes() returns trigger language plpgsql as $$
      begin raise exception '${table} can only be added to' using errcode = 'restrict_violation'; end $$`);
    await db.raw(`create trigger ${table}_refuses_changes before update or delete or truncate on ${table}
      for each statement execute function ${table}_refuses_changes()`);
  },
  async allowChanges(db, table) {
    await db.raw(`drop trigger ${table}_refuses_changes on ${table}`);
    await db.raw(`drop function ${table}_refuses_changes()`);
  },
  async forgetArrival(db, tables) {
    for (const table of tables) await rewriteInKeyOrder(db, table, allowLongWork);
  },
  // Deleted rows stay where they are until the table is written anew.
  forgetDeleted: async (db, table) => db.raw('vacuum full ??', [table]),
  // Its log of commits is the server's own, and is not ours to empty.
  async forgetRecent(db, tables) {
    for (const table of tables)
      if (await tellsArrivals(db, table))
        await rewriteInKeyOrder(db, table, holdUpNobody).catch(ignoreWhenHeld);
  },
  async lockValues(trx, values) {
    // By the number that is locked: two values may have the same one.
    await trx.raw(
      `select pg_advisory_xact_lock(number) from
        (select distinct hashtext(value) as number from unnest(?::text[]) as value order by number) as ordered`,
      [values],
    );
  },
  async prepareToMigrate(trx, place) {
    // Waiting for another process that migrates may take long.
    await allowLongWork(trx);
    await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`panelpeil migrates ${place}`]);
    const [found] = await trx.select<{ schema: string | null }[]>(
      trx.raw('to_regnamespace(?)::text as schema', [place]),
    );
    // Asked first: a role that may not create schemas can still use one that was made for it.
    if (found?.schema === null) await trx.raw(`create schema ${place}`);
  },
  // Its disk is the server's.
  keepReserve: () => Promise.resolve(),
  giveUpReserve: () => Promise.resolve(false),
  roomLeft: () => Promise.resolve(null),
  // Classes 22 and 23: data that does not fit, a rule that is broken.
  isAboutOneRow: (error) => error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code)),
  isTaken: (error) => error instanceof Error && 'code' in error && error.code === '23505',
};
