import { randomUUID } from 'node:crypto';
import type { Knex } from 'knex';

/** Writes a row and takes it back in one commit. False says that the database cannot be written now, whatever the cause. */
export async function canWrite(db: Knex): Promise<boolean> {
  const key = randomUUID();
  try {
    await db.transaction(async (trx) => {
      await trx('write_checks').insert({ key });
      await trx('write_checks').where({ key }).delete();
    });
    return true;
  } catch {
    return false;
  }
}
