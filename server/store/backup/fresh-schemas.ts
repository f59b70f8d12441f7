/**
 * PostgreSQL: renaming a schema and making another is part of a transaction, so the old tables are there for everybody until it
 * is done. Two roles or databases have two transactions: the answers are committed first, and put back when the panel fails.
 */
import type { Knex } from 'knex';
import { Refused } from '../../refused.ts';
import { openPostgres } from '../postgres.ts';
import type { FreshPlace } from './fresh.ts';
import { newFolderName } from './swap-files.ts';

type Place = 'panel' | 'answers';

/** @throws Refused when the program runs, a schema has tables and may not be replaced, or the role may not rename it */
export async function freshSchemas(
  urls: Record<Place, string>,
  unsafePostgres: boolean,
  replace: boolean,
): Promise<FreshPlace> {
  const databases = await openPostgres(urls, unsafePostgres);
  const begun: Knex.Transaction[] = [];
  const leave = async (): Promise<void> => {
    for (const trx of begun) if (!trx.isCompleted()) await trx.rollback();
    await databases.close();
  };
  const ending = newFolderName('replaced').toLowerCase().replaceAll('-', '_');
  try {
    const answers = await begin(databases.answers, begun);
    const panel = await begin(databases.panel, begun);
    for (const trx of [answers, panel]) await refuseRunning(trx);
    const put = { answers: false, panel: false };
    put.answers = await putAside(answers, 'answers', replace, ending);
    put.panel = await putAside(panel, 'panel', replace, ending);
    return {
      panel,
      answers,
      leave,
      async swap() {
        await answers.commit();
        await panel.commit().catch(async (error: unknown) => {
          await undo(databases.answers, put.answers ? `answers_${ending}` : null);
          throw error;
        });
        const names = (['panel', 'answers'] as const).filter((place) => put[place]);
        return names.length === 0
          ? null
          : `the schemas ${names.map((name) => `${name}_${ending}`).join(' and ')}`;
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function begin(db: Knex, begun: Knex.Transaction[]): Promise<Knex.Transaction> {
  const trx = await db.transaction();
  begun.push(trx);
  await trx.raw(`set application_name = 'panelpeil restore'; set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0`);
  return trx;
}

/** A program that runs looks into its outbox every 15 seconds, and keeps a connection for 30. */
async function refuseRunning(trx: Knex): Promise<void> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    `select 1 from pg_stat_activity where application_name = 'panelpeil' and datname = current_database()`,
  );
  if (rows.length > 0)
    throw new Refused('The database is in use by another Panelpeil process: stop that one first.');
}

/** @returns whether there was something to put aside */
async function putAside(trx: Knex, place: Place, replace: boolean, ending: string): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: unknown[] }>(
    'select 1 from information_schema.tables where table_schema = ? limit 1',
    [place],
  );
  if (rows.length === 0) return false;
  if (!replace)
    throw new Refused(
      `The schema ${place} is not empty: --replace puts it aside under another name, and restores.`,
    );
  await trx.raw('alter schema ?? rename to ??', [place, `${place}_${ending}`]).catch((error: unknown) => {
    throw new Refused(`The schema ${place} cannot be put aside: its owner must restore.`, { cause: error });
  });
  return true;
}

async function undo(db: Knex, aside: string | null): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw('set local statement_timeout = 0');
    await trx.raw('drop schema answers cascade');
    if (aside === null) await trx.raw('create schema answers');
    else await trx.raw('alter schema ?? rename to answers', [aside]);
  });
}
