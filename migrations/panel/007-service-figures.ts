import type { Migration } from '../migration.ts';

/** What the counter, the appointment system and the bookkeeping told, by kind and period; and each import of it. */
export const serviceFigures: Migration = {
  async up(db) {
    await db.schema.createTable('figure_periods', (table) => {
      table.text('kind').notNullable();
      table.text('period').notNullable();
      table.text('records').notNullable();
      // Counted from the records: '' where nothing is.
      table.text('tally').notNullable();
      table.primary(['kind', 'period']);
      table.check('length(period) in (4, 7)');
    });
    await db.schema.createTable('figure_imports', (table) => {
      table.text('id').primary();
      table.text('kind').notNullable();
      table.text('file_name').notNullable();
      table.text('checksum').notNullable();
      table.integer('added').notNullable();
      table.integer('changed').notNullable();
      table.integer('same').notNullable();
      table.text('from').notNullable();
      table.text('to').notNullable();
      table.text('imported_on').notNullable();
      table.text('imported_by').notNullable();
      table.check('added >= 0 and changed >= 0 and same >= 0');
      table.check('length(imported_on) = 10');
    });
  },
  async down(db) {
    await db.schema.dropTable('figure_imports');
    await db.schema.dropTable('figure_periods');
  },
};
