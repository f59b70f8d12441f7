import type { Migration } from '../migration.ts';

/** Files of members on their way in, for an hour at most. */
export const memberUploads: Migration = {
  async up(db) {
    await db.schema.createTable('member_uploads', (table) => {
      table.text('id').primary();
      table.text('staff_id').notNullable().references('staff.id');
      table.text('file_name').notNullable();
      // JSON: the table as text, what was said of the file, and how it is to be read.
      table.text('content').notNullable();
      table.text('opened').notNullable();
      table.text('mapping').notNullable();
      // Milliseconds since 1970.
      table.bigInteger('created_at').notNullable();
    });
  },
  async down(db) {
    await db.schema.dropTable('member_uploads');
  },
};
