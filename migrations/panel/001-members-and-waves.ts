import type { Migration } from '../migration.ts';

export const membersAndWaves: Migration = {
  async up(db) {
    await db.schema.createTable('members', (table) => {
      table.text('id').notNullable().primary();
      table.text('reference').notNullable().unique();
      table.text('first_name').notNullable();
      table.text('last_name').notNullable();
      table.text('email');
      table.text('phone');
      table.integer('birth_year').notNullable();
      table.text('gender').notNullable().checkIn(['v', 'm', 'x']);
      table.text('district').notNullable();
      table.text('education').checkIn(['low', 'mid', 'high']);
      table.text('language').notNullable();
      table.text('preferred_channel').notNullable().checkIn(['mail', 'letter', 'phone']);
      table.text('recruitment').notNullable().checkIn(['random', 'volunteer', 'open']);
      table.text('consented_on').notNullable();
      table.text('status').notNullable().checkIn(['active', 'paused', 'left']);
      table.check('birth_year >= 1880 and birth_year < 2200');
      table.check('length(consented_on) = 10');
    });
    await db.schema.createTable('waves', (table) => {
      table.text('id').notNullable().primary();
      table.text('title').notNullable();
      table.text('purpose').notNullable();
      table
        .text('status')
        .notNullable()
        .checkIn(['draft', 'planned', 'open', 'closed', 'released', 'published']);
      table.text('opens_on').notNullable();
      table.text('closes_on').notNullable();
      table.integer('questionnaire_version').notNullable();
      table.text('bands').notNullable();
      table.check('length(opens_on) = 10 and length(closes_on) = 10 and opens_on <= closes_on');
    });
    await db.schema.createTable('questionnaire_versions', (table) => {
      table.text('wave_id').notNullable().references('waves.id');
      table.integer('version').notNullable();
      table.text('definition').notNullable();
      table.text('report_plan').notNullable();
      table.primary(['wave_id', 'version']);
      table.check('version >= 1');
    });
    await db.schema.createTable('invitations', (table) => {
      table.text('token_hash').notNullable().primary();
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE').index();
      table.text('wave_id').notNullable().references('waves.id').index();
      table.text('channel').notNullable().checkIn(['mail', 'letter', 'phone']);
      table.text('sent_on').notNullable();
      table.check('length(token_hash) = 64');
      table.check('length(sent_on) = 10');
    });
  },
  async down(db) {
    for (const table of ['invitations', 'questionnaire_versions', 'waves', 'members']) {
      await db.schema.dropTable(table);
    }
  },
};
