import { dialectOf } from '../../server/store/database.ts';
import type { Migration } from '../migration.ts';

/** What must not come back, that what is kept too long was taken away, and in which month members last gave a sign of life. */
export const keeping: Migration = {
  async up(db) {
    // A copy of the list beside the keys, in the order of the marks: nobody reads from it what came together.
    await dialectOf(db).createInKeyOrder(db, 'erasures', (table) => {
      table.text('mark').notNullable().primary();
      table.text('kind').notNullable().checkIn(['member-keep', 'member-delete', 'reference', 'answer']);
      // "" for what is no member.
      table.text('day').notNullable();
      table.check('length(mark) = 64');
    });
    await db.schema.createTable('retention_runs', (table) => {
      table.text('day').notNullable();
      table.text('rule').notNullable();
      // What was older than this was taken away; "": what was over.
      table.text('from').notNullable();
      table.integer('removed').notNullable();
      table.boolean('failed').notNullable();
      table.primary(['day', 'rule']);
      table.check('length(day) = 10 and removed >= 0');
    });
    // Of a sample whose people were forgotten: how many, by each trait by itself.
    await db.schema.createTable('sample_counts', (table) => {
      table.text('wave_id').notNullable().primary().references('waves.id').onDelete('CASCADE');
      table.text('counts').notNullable();
    });
    await db.schema.createTable('member_activity', (table) => {
      table.text('member_id').notNullable().primary().references('members.id').onDelete('CASCADE');
      // Never a day, and never an answer.
      table.text('month').notNullable();
      table.text('asked_on');
      table.check('length(month) = 7');
    });
  },
  async down(db) {
    for (const table of ['member_activity', 'sample_counts', 'retention_runs', 'erasures'])
      await db.schema.dropTable(table);
  },
};
