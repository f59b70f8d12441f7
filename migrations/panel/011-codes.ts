import type { Migration } from '../migration.ts';

/** Codes from letters, beside the links: short, so only their HMAC under a key file is kept, never a plain hash. */
export const codes: Migration = {
  async up(db) {
    await db.schema.createTable('codes', (table) => {
      table.text('code_hash').notNullable().primary();
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE').index();
      table.text('wave_id').notNullable().references('waves.id').index();
      table.check('length(code_hash) = 64');
    });
  },
  async down(db) {
    await db.schema.dropTable('codes');
  },
};
