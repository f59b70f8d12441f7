import type { Knex } from 'knex';
import { dialectOf } from './database.ts';
import { groupCommit } from './group-commit.ts';

export interface Forgetting {
  /** Takes what was withdrawn or replaced out of the files too; when that cannot be done now, `again` does. */
  now(): Promise<void>;
  /** Does what could not be done before; nothing when all was. @throws when it cannot be done now either */
  again(): Promise<void>;
}

/**
 * Who asks while it runs shares the next time: on PostgreSQL tables are written anew. The change itself is committed before,
 * so a table that others hold must not make it look as if it had failed.
 */
export function forgetDeleted(db: Knex, tables: string[]): Forgetting {
  let isDue = false;
  const forget = async (): Promise<void> => {
    isDue = true;
    for (const table of tables) await dialectOf(db).forgetDeleted(db, table);
    isDue = false;
  };
  const together = groupCommit(
    async (asked: null[]) => {
      // It stays due: `again` tries it, and says what is the matter.
      await forget().catch(() => undefined);
      return asked;
    },
    () => false,
  );
  return {
    now: async () => void (await together(null)),
    again: async () => (isDue ? forget() : undefined),
  };
}
