import type { Migration } from '../migration.ts';

/** Who were drawn for a wave, and how: with its seed a draw can be repeated. */
export const samples: Migration = {
  async up(db) {
    await db.schema.createTable('draws', (table) => {
      table.text('wave_id').notNullable().primary().references('waves.id');
      table.text('seed').notNullable();
      // JSON: what was asked, and what each stratum gave.
      table.text('plan').notNullable();
      table.text('drawn_on').notNullable();
      table.text('staff_id').notNullable();
      table.check('length(drawn_on) = 10');
    });
    await db.schema.createTable('samples', (table) => {
      table.text('wave_id').notNullable().references('waves.id');
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE').index();
      table.primary(['wave_id', 'member_id']);
    });
  },
  async down(db) {
    await db.schema.dropTable('samples');
    await db.schema.dropTable('draws');
  },
};
