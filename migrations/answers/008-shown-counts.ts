import type { Migration } from '../migration.ts';

/** How many answers of an open wave staff see: counts without persons, replaced when at least ten more have come in. */
export const shownCounts: Migration = {
  async up(db) {
    await db.schema.createTable('shown_counts', (table) => {
      table.text('wave_id').notNullable().primary();
      table.integer('answered').notNullable();
      table.text('counts').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('shown_counts');
  },
};
