import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/**
 * Nothing here tells when an answer came in, closer than its day: no serial number, no moment, and rows in key order.
 * An open text has a key of its own and nothing that leads to the response it came with.
 */
export const responses: Migration = {
  async up(db) {
    await dialectOf(db).createInKeyOrder(db, 'responses', (table) => {
      table.text('ticket').notNullable().primary();
      table.text('pseudonym').notNullable();
      table.text('wave_id').notNullable();
      table.integer('questionnaire_version').notNullable();
      table.text('mode').notNullable().checkIn(['web', 'paper', 'phone']);
      table.text('age_group').notNullable();
      table.text('gender').notNullable();
      table.text('district').notNullable();
      table.text('answers').notNullable();
      table.text('day').notNullable();
      table.index(['wave_id', 'ticket']);
      table.check('length(ticket) = 64');
      table.check('length(day) = 10');
    });
    await dialectOf(db).createInKeyOrder(db, 'open_texts', (table) => {
      table.text('key').notNullable().primary();
      table.text('wave_id').notNullable().index();
      table.text('question').notNullable();
      table.text('text').notNullable();
      table.check('length(key) = 32');
    });
    await db.schema.createTable('write_checks', (table) => {
      table.text('key').notNullable().primary();
    });
  },
  async down(db) {
    for (const table of ['write_checks', 'open_texts', 'responses']) await db.schema.dropTable(table);
  },
};
