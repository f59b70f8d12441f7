import type { Migration } from '../migration.ts';

/** Which of a member's codes for a wave came last: it and the one before it are kept. */
export const twoCodes: Migration = {
  async up(db) {
    await db.schema.alterTable('codes', (table) => {
      table.boolean('is_newest').notNullable().defaultTo(true);
    });
  },
  async down(db) {
    await db.raw('alter table codes drop column is_newest');
  },
};
