import type { Migration } from '../migration.ts';

/** What staff write on the sheet of an action, a year, and which figures they chose for it. */
export const actionTexts: Migration = {
  async up(db) {
    await db.schema.createTable('action_texts', (table) => {
      table.text('code').notNullable();
      table.integer('year').notNullable();
      // Counts the times it was saved, so that two who write at once are noticed.
      table.integer('version').notNullable();
      table.text('texts').notNullable();
      table.primary(['code', 'year']);
    });
  },
  async down(db) {
    await db.schema.dropTable('action_texts');
  },
};
