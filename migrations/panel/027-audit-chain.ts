import { chained } from '../../server/actions/audit/chain.ts';
import type { AuditEntry } from '../../server/actions/panel-records.ts';
import { dialectOf } from '../../server/store/database.ts';
import { insertAll } from '../../server/store/insert-all.ts';
import type { Migration } from '../migration.ts';

/** Entries get a hash over the one before, and numbers without gaps that the program gives, not the database; those there are get theirs now. */
export const auditChain: Migration = {
  async up(db) {
    const entries = await db<AuditEntry & { number: number }>('audit').orderBy('number');
    await dialectOf(db).allowChanges(db, 'audit');
    await db.schema.dropTable('audit');
    await db.schema.createTable('audit', (table) => {
      table.integer('number').notNullable().primary();
      for (const column of ['at', 'actor', 'action', 'subject', 'hash']) table.text(column).notNullable();
    });
    await insertAll(db, 'audit', chained(null, entries));
    await dialectOf(db).refuseChanges(db, 'audit');
    await db.schema.createTable('audit_watch', (table) => {
      table.text('name').notNullable().primary();
      for (const column of ['email', 'checked_on', 'known_head', 'last_check']) table.text(column);
    });
    await db('audit_watch').insert({ name: 'audit' });
  },
  async down(db) {
    await db.schema.dropTable('audit_watch');
    await dialectOf(db).allowChanges(db, 'audit');
    await db.schema.alterTable('audit', (table) => table.dropColumn('hash'));
    await dialectOf(db).refuseChanges(db, 'audit');
  },
};
