import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

export const settingsAndAudit: Migration = {
  async up(db) {
    await db.schema.createTable('settings', (table) => {
      table.text('name').notNullable().primary();
      table.text('value').notNullable();
    });
    await db.schema.createTable('audit', (table) => {
      table.increments('number');
      table.text('at').notNullable();
      table.text('actor').notNullable();
      table.text('action').notNullable();
      table.text('subject').notNullable();
    });
    await dialectOf(db).refuseChanges(db, 'audit');
    await db.schema.createTable('write_checks', (table) => {
      table.text('key').notNullable().primary();
    });
  },
  async down(db) {
    await dialectOf(db).allowChanges(db, 'audit');
    for (const table of ['write_checks', 'audit', 'settings']) await db.schema.dropTable(table);
  },
};
