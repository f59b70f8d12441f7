import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** Files of members on their way in, for an hour at most; and marks of the references of who was erased, so that no file brings them back. */
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
    // A keyed hash, in the order of the key: nobody reads from it who it was, or when.
    await dialectOf(db).createInKeyOrder(db, 'erased_references', (table) => {
      table.text('mark').notNullable().primary();
      table.check('length(mark) = 64');
    });
  },
  async down(db) {
    await db.schema.dropTable('erased_references');
    await db.schema.dropTable('member_uploads');
  },
};
