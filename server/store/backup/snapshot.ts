/** Both databases as they were at one moment, to read only, while the program goes on. */
import type { Knex } from 'knex';
import { Refused } from '../../refused.ts';
import { refuseNothing } from '../both-filled.ts';
import { refuseDamaged } from '../damaged-file.ts';
import type { DatabaseSettings } from '../dialect.ts';
import { pointsNowhere } from './between-databases.ts';
import { readingConnections, type ReadingConnections } from './reading-connections.ts';

export interface Snapshot {
  answers: Knex.Transaction;
  panel: Knex.Transaction;
  kind: 'sqlite' | 'postgres';
  /** No more is read of the answers: their moment is let go of. */
  leaveAnswers(): Promise<void>;
  close(): Promise<void>;
}

/** @throws Refused when there are no databases, one of them is missing or damaged, or they cannot be reached */
export async function openSnapshot(settings: DatabaseSettings): Promise<Snapshot> {
  const connections = await readingConnections(settings);
  const begun: Knex.Transaction[] = [];
  const close = async (): Promise<void> => {
    for (const one of begun) if (!one.isCompleted()) await one.rollback();
    await Promise.all([connections.answers.destroy(), connections.panel.destroy()]);
  };
  try {
    await refuseUnfit(connections, settings.dataFolder);
    const { answers, panel } = await momentsThatFit(connections, begun);
    return {
      answers,
      panel,
      kind: connections.kind,
      leaveAnswers: async () => void (await answers.rollback()),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What is damaged or only half there would push out backups that are whole. */
async function refuseUnfit(connections: ReadingConnections, dataFolder: string): Promise<void> {
  const { files } = connections;
  if (files !== undefined)
    for (const place of ['answers', 'panel'] as const) await refuseDamaged(connections[place], files[place]);
  await refuseNothing(connections, dataFolder);
}

/**
 * Answers first: a wave is in the panel before it has answers, so a panel seen later has every wave that they are of. What was
 * released and published in the milliseconds between would be in the panel alone: that is looked for, and both are then
 * seen anew.
 */
async function momentsThatFit(
  { answers, panel, kind }: ReadingConnections,
  begun: Knex.Transaction[],
): Promise<Pick<Snapshot, 'answers' | 'panel'>> {
  for (let tries = 1; ; tries += 1) {
    const seen = { answers: await answers.transaction(), panel: await panel.transaction() };
    begun.push(seen.answers, seen.panel);
    for (const trx of [seen.answers, seen.panel]) await pinMoment(trx, kind);
    const fault = await pointsNowhere(seen);
    if (fault === null) return seen;
    for (const trx of [seen.answers, seen.panel]) await trx.rollback();
    if (tries === 5) throw new Refused(`The two databases do not belong together: ${fault}.`);
  }
}

/** The moment is that of the first read. */
async function pinMoment(trx: Knex.Transaction, kind: Snapshot['kind']): Promise<void> {
  if (kind === 'sqlite') {
    await trx('sqlite_master').first('name');
    return;
  }
  await trx.raw('set transaction isolation level repeatable read, read only');
  await trx.raw('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0');
  await trx.raw('select 1 from pg_class limit 1');
}
