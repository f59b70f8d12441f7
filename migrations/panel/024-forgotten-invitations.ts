import type { Migration } from '../migration.ts';

/** How many people who were erased since had been invited to a wave, in its own coarse bands: counts without a person or a day. */
export const forgottenInvitations: Migration = {
  async up(db) {
    await db.schema.createTable('forgotten_invitations', (table) => {
      table.text('wave_id').notNullable().references('waves.id').onDelete('CASCADE');
      table.text('channel').notNullable();
      table.text('delivery').notNullable();
      // Of the sample, not invited beside it.
      table.boolean('drawn').notNullable();
      // "": not kept in this wave.
      table.text('age_group').notNullable();
      table.text('gender').notNullable();
      table.text('district').notNullable();
      table.integer('people').notNullable();
      table.primary(['wave_id', 'channel', 'delivery', 'drawn', 'age_group', 'gender', 'district']);
    });
  },
  async down(db) {
    await db.schema.dropTable('forgotten_invitations');
  },
};
