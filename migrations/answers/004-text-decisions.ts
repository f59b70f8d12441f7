import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** What may be shown of an open text. Beside its random key stands neither a moment nor a moderator. */
export const textDecisions: Migration = {
  async up(db) {
    await dialectOf(db).createInKeyOrder(db, 'text_decisions', (table) => {
      table.text('key').notNullable().primary().references('open_texts.key').onDelete('CASCADE');
      // As readers may see it; null when it is not released.
      table.text('released');
    });
  },
  async down(db) {
    await db.schema.dropTable('text_decisions');
  },
};
