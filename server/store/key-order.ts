/** Tables of PostgreSQL written anew in the order of their keys, so that they tell nothing of the order of arrival. */
import type { Knex } from 'knex';

export async function allowLongWork(trx: Knex): Promise<void> {
  await trx.raw('set local statement_timeout = 0; set local lock_timeout = 0');
}

/** Somebody who copies the tables must not make residents wait: who answers waits behind us. */
export async function holdUpNobody(trx: Knex): Promise<void> {
  await trx.raw(`set local lock_timeout = '500ms'`);
}

export async function rewriteInKeyOrder(
  db: Knex,
  table: string,
  prepare: (trx: Knex) => Promise<void>,
): Promise<void> {
  // Every row carries the number of its transaction (xmin): one update gives all rows the same one.
  await db.transaction(async (trx) => {
    await prepare(trx);
    // Row by row, a rewriting and whoever changes rows in another order would each wait for the other.
    await trx.raw(`lock table ${table} in exclusive mode`);
    await trx.raw(`update ${table} set wave_id = wave_id`);
  });
  // The rows lie in order of arrival, old versions beside them: written anew in the order of their key.
  await db.transaction(async (trx) => {
    await prepare(trx);
    await trx.raw(`cluster ${table} using ${table}_pkey`);
  });
}

/** A table larger than this is written anew when its wave closes: before that it would hold up who answers. In bytes. */
const quicklyWritten = 64 * 1024 * 1024;

/**
 * Rows that came by themselves have numbers of their own, and lie where there was room; after a rewriting all have the same number
 * and lie in the order of their keys. A rewriting that stopped half-way is seen by the second.
 */
export async function tellsArrivals(db: Knex, table: string): Promise<boolean> {
  const { rows } = await db.raw<{ rows: { attname: string }[] }>(
    `select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
      where indrelid = ?::regclass and indisprimary`,
    [table],
  );
  const key = rows[0]?.attname ?? 'ticket';
  const lying = db(table).select(
    db.raw('xmin::text as number'),
    db.raw('?? < lag(??) over (order by ctid) as back', [key, key]),
  );
  const [found] = await db
    .from(lying.as('lying'))
    .select<{ size: string; commits: string; back: string }[]>(
      db.raw('pg_total_relation_size(?::regclass) as size', [table]),
      db.raw('count(distinct number) as commits'),
      db.raw('count(*) filter (where back) as back'),
    );
  if (found === undefined || Number(found.size) >= quicklyWritten) return false;
  return Number(found.commits) > 1 || Number(found.back) > 0;
}

/** lock_not_available, deadlock_detected, query_canceled. */
export function ignoreWhenHeld(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!['55P03', '40P01', '57014'].includes(code)) throw error;
}
