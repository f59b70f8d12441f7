import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/**
 * Forms on paper that were typed once and wait for a second time, locked with a key outside the database; and how typing
 * went in a wave, in counts without persons. Nothing tells when a form was typed.
 */
export const paperEntries: Migration = {
  async up(db) {
    await dialectOf(db).createInKeyOrder(db, 'paper_entries', (table) => {
      table.text('ticket').notNullable().primary();
      table.text('wave_id').notNullable().index();
      table.text('operator').notNullable();
      table.text('content').notNullable();
      table.check('length(ticket) = 64');
    });
    await db.schema.createTable('paper_counts', (table) => {
      table.text('wave_id').notNullable().primary();
      for (const count of ['forms', 'unreadable', 'left_out', 'twice', 'fields', 'differing'])
        table.integer(count).notNullable().defaultTo(0);
    });
  },
  async down(db) {
    for (const table of ['paper_counts', 'paper_entries']) await db.schema.dropTable(table);
  },
};
