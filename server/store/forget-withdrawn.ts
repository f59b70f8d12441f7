import type { Knex } from 'knex';
import { dialectOf } from './database.ts';
import { groupCommit } from './group-commit.ts';

/**
 * Takes what was withdrawn or replaced out of the files as well. Who asks while it runs shares the next time: on PostgreSQL
 * tables are written anew.
 */
export function forgetWithdrawn(answers: Knex): () => Promise<void> {
  const forget = async (): Promise<void> => {
    for (const table of ['responses', 'open_texts', 'text_decisions', 'drafts'])
      await dialectOf(answers).forgetDeleted(answers, table);
  };
  const together = groupCommit(
    async (asked: null[]) => {
      await forget();
      return asked;
    },
    () => false,
  );
  return async () => {
    await together(null);
  };
}
