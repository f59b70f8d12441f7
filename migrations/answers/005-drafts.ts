import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** Answers that are not sent yet. What they say is locked with a key outside the database; nothing tells when they were typed. */
export const drafts: Migration = {
  async up(db) {
    await dialectOf(db).createInKeyOrder(db, 'drafts', (table) => {
      table.text('ticket').notNullable().primary();
      table.text('wave_id').notNullable();
      table.integer('revision').notNullable();
      table.text('content').notNullable();
      table.check('length(ticket) = 64');
      table.check('revision >= 1');
    });
  },
  async down(db) {
    await db.schema.dropTable('drafts');
  },
};
