import type { Knex } from 'knex';
import { dialectOf } from '../../server/store/database.ts';
import type { Databases } from '../../server/store/dialect.ts';

/** What somebody with the database in hand can do: takes the triggers away, changes, and puts them back. */
export async function aroundTheTriggers(
  { panel }: Pick<Databases, 'panel'>,
  change: (db: Knex) => PromiseLike<unknown>,
): Promise<void> {
  await dialectOf(panel).allowChanges(panel, 'audit');
  await change(panel);
  await dialectOf(panel).refuseChanges(panel, 'audit');
}
