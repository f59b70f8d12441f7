import type { Migration } from '../migration.ts';

/** What staff write for the report of a wave, until an edition freezes it. */
export const reportTexts: Migration = {
  async up(db) {
    await db.schema.createTable('report_texts', (table) => {
      table.text('wave_id').notNullable().primary().references('waves.id');
      // Counts the times it was saved, so that two who write at once are noticed.
      table.integer('version').notNullable();
      table.text('conclusions').notNullable();
      table.text('next').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('report_texts');
  },
};
