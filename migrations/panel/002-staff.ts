import type { Migration } from '../migration.ts';

export const staff: Migration = {
  async up(db) {
    await db.schema.createTable('staff', (table) => {
      table.text('id').notNullable().primary();
      table.text('email').notNullable().unique();
      table.text('name').notNullable();
      table.text('role').notNullable().checkIn(['communications', 'policy', 'admin', 'steward']);
      table.text('password_hash');
      table.boolean('active').notNullable();
      table.check('email = lower(email)');
    });
    await db.schema.createTable('setup_links', (table) => {
      table.text('token_hash').notNullable().primary();
      table.text('staff_id').notNullable().references('staff.id').onDelete('CASCADE').index();
      // Milliseconds since 1970, as every moment in this database.
      table.bigInteger('expires_at').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('setup_links');
    await db.schema.dropTable('staff');
  },
};
