import type { Knex } from 'knex';
import type { Migration } from '../migration.ts';

/**
 * Mail of a mailing lies in the outbox as an order: for which member is sealed, and its words are made when it is sent. A
 * check cannot be changed in either database alone, so the table is made anew.
 */
export const orders: Migration = {
  async up(db) {
    await remade(db, `(state = 'waiting') = (letter is not null or sealed is not null)`, (table) => {
      // Of an order; it stays, so that a mailing can be counted.
      table.text('mailing_id').references('mailings.id').index();
      // The member, under the key of the wave.
      table.text('sealed');
    });
    await db.schema.alterTable('mailings', (table) => {
      // For all active members, not for the sample.
      table.boolean('everybody').notNullable().defaultTo(false);
    });
  },
  async down(db) {
    await db('outbox').whereNotNull('mailing_id').delete();
    await remade(db, `(state = 'waiting') = (letter is not null)`, () => undefined);
    await db.raw('alter table mailings drop column everybody');
  },
};

/** A table with this check and these columns in the place of the one that is there, with its letters. */
async function remade(
  db: Knex,
  check: string,
  more: (table: Knex.CreateTableBuilder) => void,
): Promise<void> {
  const kept = ['id', 'kind', 'state', 'letter', 'tries', 'due_at'];
  const rows: object[] = await db('outbox').select(kept);
  await db.schema.dropTable('outbox');
  await db.schema.createTable('outbox', (table) => {
    table.text('id').primary();
    table.text('kind').notNullable();
    table.text('state').notNullable().checkIn(['waiting', 'sent', 'failed']);
    table.text('letter');
    table.integer('tries').notNullable();
    table.bigInteger('due_at').notNullable();
    more(table);
    table.check(`tries >= 0 and ${check}`);
    table.index(['state', 'due_at']);
  });
  for (const row of rows) await db('outbox').insert(row);
}
