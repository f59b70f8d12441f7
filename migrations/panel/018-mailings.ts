import type { Migration } from '../migration.ts';

/** Invitations and reminders of a wave as staff plan them, and whether an invitation arrived. */
export const mailings: Migration = {
  async up(db) {
    await db.schema.createTable('mailings', (table) => {
      table.text('id').notNullable().primary();
      table.text('wave_id').notNullable().references('waves.id').index();
      table.text('kind').notNullable().checkIn(['invitation', 'reminder', 'last-reminder']);
      table.text('channel').notNullable().checkIn(['mail', 'letter']);
      table.text('state').notNullable().checkIn(['draft', 'planned', 'going', 'done', 'stopped']);
      // JSON: language -> subject and body.
      table.text('texts').notNullable();
      // By the clock in Brussels; empty while nothing is planned.
      table.text('send_on').notNullable();
      table.text('send_time').notNullable();
      table.text('staff_id').notNullable();
      table.integer('people');
      // Counts the times it was saved, so that two who write at once are noticed.
      table.integer('version').notNullable();
    });
    // Where a press on "stop these mails" leads, from the first mail on.
    await db.schema.createTable('stop_links', (table) => {
      table.text('token_hash').notNullable().primary();
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE');
      table.check('length(token_hash) = 64');
    });
    await db.schema.alterTable('invitations', (table) => {
      table.text('delivery').notNullable().defaultTo('sent');
    });
  },
  async down(db) {
    await db.raw('alter table invitations drop column delivery');
    await db.schema.dropTable('stop_links');
    await db.schema.dropTable('mailings');
  },
};
