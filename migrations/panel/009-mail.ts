import type { Migration } from '../migration.ts';

/** Mail that waits to be sent, and which colleagues want to hear of the tracker. What was sent keeps no address and no words. */
export const mail: Migration = {
  async up(db) {
    await db.schema.createTable('outbox', (table) => {
      table.text('id').primary();
      table.text('kind').notNullable();
      table.text('state').notNullable().checkIn(['waiting', 'sent', 'failed']);
      table.text('letter');
      table.integer('tries').notNullable();
      table.bigInteger('due_at').notNullable();
      table.check(`tries >= 0 and (state = 'waiting') = (letter is not null)`);
      table.index(['state', 'due_at']);
    });
    await db.schema.createTable('tracker_subscriptions', (table) => {
      table.text('staff_id').primary().references('staff.id');
      // In every mail the same: it leads to nothing but the end of these mails.
      table.text('token').notNullable().unique();
    });
  },
  async down(db) {
    await db.schema.dropTable('tracker_subscriptions');
    await db.schema.dropTable('outbox');
  },
};
