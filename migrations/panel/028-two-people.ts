import type { Migration } from '../migration.ts';

/**
 * What one person asks and another decides: nobody confirms or refuses a request of their own, the table refuses it. The key of
 * a wave is destroyed once. Beside it: keys of deleted drafts that still have to be taken away.
 */
export const twoPeople: Migration = {
  async up(db) {
    await db.schema.createTable('two_people_requests', (table) => {
      table.integer('number').primary();
      table
        .text('kind')
        .notNullable()
        .checkIn(['destroy wave key', 'destroy series key', 'download microdata']);
      table.text('subject').notNullable();
      table.text('reason').notNullable();
      table.text('asked_by').notNullable().references('staff.id');
      table.text('asked_on').notNullable();
      table.text('state').notNullable().checkIn(['open', 'confirmed', 'refused', 'dropped', 'lapsed']);
      table.text('decided_by').references('staff.id');
      table.text('decided_on');
      table.text('done_on');
      table.integer('downloads').notNullable();
      table.check('number >= 1 and downloads >= 0 and length(asked_on) = 10');
      table.check(`(state in ('confirmed', 'refused')) = (decided_by is not null)`);
      table.check('(decided_by is null) = (decided_on is null)');
      table.check('decided_by <> asked_by');
      table.check(`state = 'confirmed' or (done_on is null and downloads = 0)`);
    });
    await db.raw(`create unique index two_people_one_open on two_people_requests (kind, subject)
      where state = 'open'`);
    await db.raw(`create unique index two_people_one_end on two_people_requests (subject)
      where state = 'confirmed' and kind = 'destroy wave key'`);
    await db.schema.createTable('left_keys', (table) => {
      table.text('wave_id').primary();
    });
  },
  async down(db) {
    for (const table of ['left_keys', 'two_people_requests']) await db.schema.dropTable(table);
  },
};
