import type { Migration } from '../migration.ts';

/** Staff who sign in with their account of the municipality, and who was sent to its sign-in and did not come back yet. */
export const municipalAccounts: Migration = {
  async up(db) {
    await db.schema.createTable('staff_identities', (table) => {
      table.text('issuer').notNullable();
      table.text('subject').notNullable();
      table.text('staff_id').notNullable().unique().references('staff.id').onDelete('CASCADE');
      table.primary(['issuer', 'subject']);
    });
    await db.schema.createTable('sign_in_flows', (table) => {
      table.text('id_hash').notNullable().primary();
      table.text('content').notNullable();
      table.bigInteger('expires_at').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('sign_in_flows');
    await db.schema.dropTable('staff_identities');
  },
};
