import type { Migration } from '../migration.ts';

export const sessionsAndLimits: Migration = {
  async up(db) {
    await db.schema.createTable('sessions', (table) => {
      table.text('id_hash').notNullable().primary();
      table.text('data').notNullable();
      table.bigInteger('expires_at').notNullable().index();
    });
    await db.schema.createTable('limits', (table) => {
      table.text('key').notNullable().primary();
      table.bigInteger('window_start').notNullable();
      table.bigInteger('window_end').notNullable().index();
      table.integer('taken').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('limits');
    await db.schema.dropTable('sessions');
  },
};
