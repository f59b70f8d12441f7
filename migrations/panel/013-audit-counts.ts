import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/**
 * What was done about the answers of one person, counted by the day: neither the moment nor the place in a row of entries.
 * Entries that were written one by one before become counts.
 */
export const auditCounts: Migration = {
  async up(db) {
    await dialectOf(db).createInKeyOrder(db, 'audit_counts', (table) => {
      for (const column of ['day', 'actor', 'action', 'subject']) table.text(column).notNullable();
      table.integer('times').notNullable();
      table.primary(['day', 'actor', 'action', 'subject']);
    });
    const written = await db('audit')
      .whereIn('action', counted)
      .select('actor', 'action', 'subject')
      .select(db.raw('substr(at, 1, 10) as day'))
      .count('* as times')
      .groupByRaw('substr(at, 1, 10), actor, action, subject');
    if (written.length === 0) return;
    for (const row of written) await db('audit_counts').insert(row);
    await dialectOf(db).allowChanges(db, 'audit');
    await db('audit').whereIn('action', counted).delete();
    await dialectOf(db).refuseChanges(db, 'audit');
  },
  async down(db) {
    await db.schema.dropTable('audit_counts');
  },
};

const counted = [
  'answer withdrawn',
  'ask language',
  'paper answers entered',
  'paper answers not counted',
  'telephone answers entered',
  'telephone interview begun',
];
