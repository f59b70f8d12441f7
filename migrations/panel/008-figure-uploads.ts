import type { Migration } from '../migration.ts';

/** Files of figures on their way in, for an hour at most and without personal columns; and how layouts seen before are read. */
export const figureUploads: Migration = {
  async up(db) {
    await db.schema.createTable('figure_uploads', (table) => {
      table.text('id').primary();
      table.text('staff_id').notNullable().references('staff.id');
      table.text('kind').notNullable();
      table.text('file_name').notNullable();
      table.text('checksum').notNullable();
      // JSON: the table as text, what was said of the file, and how it is to be read.
      table.text('content').notNullable();
      table.text('opened').notNullable();
      table.text('choices').notNullable();
      // Milliseconds since 1970.
      table.bigInteger('created_at').notNullable();
    });
    await db.schema.createTable('figure_layouts', (table) => {
      table.text('kind').notNullable();
      // SHA-256 of the heads.
      table.text('signature').notNullable();
      table.text('mapping').notNullable();
      table.primary(['kind', 'signature']);
    });
  },
  async down(db) {
    await db.schema.dropTable('figure_layouts');
    await db.schema.dropTable('figure_uploads');
  },
};
