import type { Migration } from '../migration.ts';

/** What was proposed for the public, and what became of it. Nobody publishes a proposal of their own: the table refuses it. */
export const publications: Migration = {
  async up(db) {
    await db.schema.createTable('publications', (table) => {
      table.text('wave_id').notNullable().references('waves.id');
      table.integer('number').notNullable();
      table
        .text('state')
        .notNullable()
        .checkIn(['proposed', 'dropped', 'published', 'replaced', 'withdrawn']);
      table.integer('release').notNullable();
      // 0: the figures alone.
      table.integer('edition').notNullable();
      table.text('last_day');
      table.text('notice');
      table.text('asked_by').notNullable().references('staff.id');
      table.text('asked_on').notNullable();
      table.text('decided_by').references('staff.id');
      table.text('decided_on');
      table.text('ended_by').references('staff.id');
      table.text('ended_on');
      table.text('reason');
      table.primary(['wave_id', 'number']);
      table.check('number >= 1 and release >= 1 and edition >= 0');
      table.check('length(asked_on) = 10');
      table.check(`(state = 'proposed') = (decided_by is null)`);
      table.check(`state in ('proposed', 'dropped') or decided_by <> asked_by`);
      table.check(`(state in ('replaced', 'withdrawn')) = (ended_by is not null)`);
      table.check(`(state = 'withdrawn') = (reason is not null)`);
    });
    for (const state of ['proposed', 'published']) {
      await db.raw(
        `create unique index publications_one_${state} on publications (wave_id) where state = '${state}'`,
      );
    }
  },
  async down(db) {
    await db.schema.dropTable('publications');
  },
};
