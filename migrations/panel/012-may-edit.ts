import type { Migration } from '../migration.ts';

/** Whether people may change their answers while the wave is open. */
export const mayEdit: Migration = {
  async up(db) {
    await db.schema.alterTable('waves', (table) => {
      table.boolean('may_edit').notNullable().defaultTo(true);
    });
  },
  async down(db) {
    await db.raw('alter table waves drop column may_edit');
  },
};
