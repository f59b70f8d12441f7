import type { Migration } from '../migration.ts';

/** The first version of the words, which a municipality may follow by its own. */
const firstTexts = {
  nl: {
    membership:
      'Ik word lid van het inwonerspanel. De gemeente bewaart mijn gegevens zolang ik lid ben, om mij uit te nodigen voor bevragingen.',
    mail: 'De gemeente mag mij mailen met uitnodigingen en herinneringen. Ik kan dat op elk moment stoppen.',
    profile:
      'De gemeente bewaart ook mijn opleiding. Die dient alleen om de antwoorden te laten kloppen met de verdeling van de inwoners.',
  },
  fr: {
    membership:
      'Je deviens membre du panel d’habitants. La commune conserve mes données tant que je suis membre, afin de m’inviter à des enquêtes.',
    mail: 'La commune peut m’envoyer des invitations et des rappels par e-mail. Je peux arrêter cela à tout moment.',
    profile:
      'La commune conserve aussi mon niveau d’études. Il sert uniquement à faire correspondre les réponses à la répartition des habitants.',
  },
  en: {
    membership:
      'I become a member of the residents’ panel. The municipality keeps my details for as long as I am a member, to invite me to surveys.',
    mail: 'The municipality may send me invitations and reminders by e-mail. I can stop this at any moment.',
    profile:
      'The municipality also keeps my level of education. It serves only to make the answers match the make-up of the residents.',
  },
};

/** What members agreed to, when, and which words they agreed to. */
export const consents: Migration = {
  async up(db) {
    await db.schema.createTable('consent_texts', (table) => {
      table.integer('version').notNullable().primary();
      // JSON: language -> purpose -> sentence.
      table.text('texts').notNullable();
      table.text('from_day').notNullable();
      table.check('version >= 1 and length(from_day) = 10');
    });
    await db('consent_texts').insert({
      version: 1,
      texts: JSON.stringify(firstTexts),
      from_day: '2021-01-01',
    });
    await db.schema.createTable('consents', (table) => {
      table.text('member_id').notNullable().references('members.id').onDelete('CASCADE');
      table.text('purpose').notNullable().checkIn(['membership', 'mail', 'profile']);
      table.integer('text_version').notNullable().references('consent_texts.version');
      table.text('given_on').notNullable();
      table.text('withdrawn_on');
      table.text('source').notNullable().checkIn(['import', 'staff', 'self']);
      table.primary(['member_id', 'purpose', 'text_version', 'given_on']);
      table.check('length(given_on) = 10');
    });
  },
  async down(db) {
    await db.schema.dropTable('consents');
    await db.schema.dropTable('consent_texts');
  },
};
