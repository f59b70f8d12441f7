import type { Migration } from '../migration.ts';

/** Whose a session is, so that it can be listed and ended; the second step of signing in. Everybody signs in anew. */
export const staffAccounts: Migration = {
  async up(db) {
    await db.schema.dropTable('sessions');
    await db.schema.createTable('sessions', (table) => {
      table.text('id_hash').notNullable().primary();
      table.text('data').notNullable();
      table.bigInteger('expires_at').notNullable().index();
      // Null until somebody is signed in, as are the next.
      table.text('staff_id').references('staff.id').onDelete('CASCADE').index();
      table.bigInteger('since');
      // To the quarter of an hour.
      table.bigInteger('used_at');
      // Family and system, never the whole line that a browser sends.
      table.text('browser');
    });
    await db.schema.alterTable('staff', (table) => {
      table.text('last_sign_in');
    });
    await db.schema.createTable('second_factors', (table) => {
      table.text('staff_id').notNullable().primary().references('staff.id').onDelete('CASCADE');
      // Locked under a key that is a file elsewhere.
      table.text('sealed').notNullable();
      // Half minutes since 1970: a code of this one or an earlier one is used up.
      table.integer('last_step').notNullable();
    });
    await db.schema.createTable('recovery_codes', (table) => {
      table.text('code_hash').notNullable().primary();
      table.text('staff_id').notNullable().references('staff.id').onDelete('CASCADE').index();
    });
  },
  async down(db) {
    await db.schema.dropTable('recovery_codes');
    await db.schema.dropTable('second_factors');
    await db.raw('alter table staff drop column last_sign_in');
    await db.schema.dropTable('sessions');
    await db.schema.createTable('sessions', (table) => {
      table.text('id_hash').notNullable().primary();
      table.text('data').notNullable();
      table.bigInteger('expires_at').notNullable().index();
    });
  },
};
