import type { Migration } from '../migration.ts';

/** Work in the background with its sealed files, letters that were made, and for which letter or form a code was made. */
export const jobsAndLetters: Migration = {
  async up(db) {
    await db.schema.createTable('jobs', (table) => {
      table.text('id').notNullable().primary();
      table.text('kind').notNullable();
      table.text('subject').notNullable();
      table.text('staff_id').notNullable().references('staff.id');
      table.text('state').notNullable().checkIn(['running', 'done', 'failed']);
      // Kind and subject while it runs: of two that start the same, one is refused.
      table.text('claim').unique();
      table.integer('done').notNullable();
      table.integer('total').notNullable();
      table.text('fault');
      // Milliseconds since 1970.
      table.bigInteger('beat_at').notNullable();
      table.bigInteger('kept_until').notNullable().index();
      table.index(['kind', 'subject']);
    });
    await db.schema.createTable('job_files', (table) => {
      table.text('job_id').notNullable().references('jobs.id').onDelete('CASCADE');
      table.integer('number').notNullable();
      table.text('name').notNullable();
      table.text('type').notNullable();
      table.integer('size').notNullable();
      // Locked under a key that is a file elsewhere.
      table.binary('sealed').notNullable();
      table.primary(['job_id', 'number']);
    });
    await db.schema.createTable('letter_batches', (table) => {
      table.text('mailing_id').notNullable().primary().references('mailings.id').onDelete('CASCADE');
      // To whom, with which codes, and how many had answered: locked; null once the letters were posted or laid too long.
      table.binary('letters');
      table.binary('answered').notNullable();
      table.bigInteger('kept_until').notNullable().index();
    });
    await db.schema.alterTable('codes', (table) => {
      // "form", or the kind of mailing: the last two of each are kept.
      table.text('made_for').notNullable().defaultTo('form');
    });
  },
  async down(db) {
    await db.raw('alter table codes drop column made_for');
    await db.schema.dropTable('letter_batches');
    await db.schema.dropTable('job_files');
    await db.schema.dropTable('jobs');
  },
};
