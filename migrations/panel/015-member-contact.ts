import type { Migration } from '../migration.ts';

/** Where a member lives, since when, and whether mail and letters arrive. */
export const memberContact: Migration = {
  async up(db) {
    await db.schema.alterTable('members', (table) => {
      table.text('salutation');
      table.text('street');
      table.text('house_number');
      table.text('box');
      table.text('postcode');
      table.text('town');
      table.text('member_since').notNullable().defaultTo('');
      // A day, for keeping nobody longer than is needed.
      table.text('status_since').notNullable().defaultTo('');
      table.text('mail_state').notNullable().defaultTo('ok');
      table.text('letter_state').notNullable().defaultTo('ok');
      table.index('email');
    });
    await db('members').update({
      member_since: db.ref('consented_on'),
      status_since: db.ref('consented_on'),
    });
  },
  async down(db) {
    await db.schema.alterTable('members', (table) => table.dropIndex('email'));
    for (const column of [
      'salutation',
      'street',
      'house_number',
      'box',
      'postcode',
      'town',
      'member_since',
      'status_since',
      'mail_state',
      'letter_state',
    ])
      await db.raw('alter table members drop column ??', [column]);
  },
};
