import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** A release is frozen: once added it is never changed or removed. */
export const releases: Migration = {
  async up(db) {
    await db.schema.createTable('releases', (table) => {
      table.text('wave_id').notNullable();
      table.integer('number').notNullable();
      table.text('created_on').notNullable();
      table.text('checksum').notNullable();
      table.text('document').notNullable();
      table.primary(['wave_id', 'number']);
      table.check('number >= 1');
      table.check('length(created_on) = 10');
    });
    await dialectOf(db).refuseChanges(db, 'releases');
  },
  async down(db) {
    await dialectOf(db).allowChanges(db, 'releases');
    await db.schema.dropTable('releases');
  },
};
