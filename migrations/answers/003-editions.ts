import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** What staff added to a release, frozen like it: once added it is never changed or removed. */
export const editions: Migration = {
  async up(db) {
    await db.schema.createTable('editions', (table) => {
      table.text('wave_id').notNullable();
      table.integer('release').notNullable();
      table.integer('number').notNullable();
      table.text('created_on').notNullable();
      table.text('checksum').notNullable();
      table.text('document').notNullable();
      table.primary(['wave_id', 'release', 'number']);
      table.foreign(['wave_id', 'release']).references(['wave_id', 'number']).inTable('releases');
      table.check('number >= 1');
      table.check('length(created_on) = 10');
    });
    await dialectOf(db).refuseChanges(db, 'editions');
  },
  async down(db) {
    await dialectOf(db).allowChanges(db, 'editions');
    await db.schema.dropTable('editions');
  },
};
