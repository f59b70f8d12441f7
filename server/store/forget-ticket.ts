import type { Knex } from 'knex';
import { dialectOf } from './database.ts';

/** For somebody who leaves the panel. Locked as a response that comes in is: what is being saved is there before, or finds nothing left. */
export function forgetTicket(db: Knex, ticket: string, responseToo: boolean): Promise<void> {
  return db.transaction(async (trx) => {
    await dialectOf(db).lockValues(trx, [ticket]);
    for (const table of ['drafts', 'paper_entries', ...(responseToo ? ['responses'] : [])])
      await trx(table).where({ ticket }).delete();
  });
}
