import type { Migration } from '../migration.ts';

/** What members use to reach their own pages, and who asked to become one. Of every secret only the hash. */
export const ownPages: Migration = {
  async up(db) {
    await db.schema.createTable('member_links', (table) => {
      table.text('token_hash').notNullable().primary();
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE').index();
      table.text('kind').notNullable().checkIn(['sign-in', 'new-mail']);
      // The hash of the browser that asked, or the new address.
      table.text('value').notNullable();
      table.bigInteger('expires_at').notNullable();
      table.check('length(token_hash) = 64');
    });
    await db.schema.createTable('member_sessions', (table) => {
      table.text('id_hash').notNullable().primary();
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE').index();
      table.bigInteger('expires_at').notNullable();
      table.check('length(id_hash) = 64');
    });
    await db.schema.createTable('registrations', (table) => {
      table.text('token_hash').notNullable().primary();
      // JSON: what was filled in.
      table.text('content').notNullable();
      table.bigInteger('expires_at').notNullable();
      table.check('length(token_hash) = 64');
    });
  },
  async down(db) {
    for (const table of ['registrations', 'member_sessions', 'member_links'])
      await db.schema.dropTable(table);
  },
};
