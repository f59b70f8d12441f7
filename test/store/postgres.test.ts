import { expect } from 'chai';
import { openDatabases } from '../../server/store/database.ts';
import { eachDatabase } from '../support/databases.ts';
import type { Place } from '../support/places.ts';
import { refusalOf } from './samples.ts';

const nowhere = 'postgres://panel:geheim@127.0.0.1:1/panel';

describe('a PostgreSQL that is not there', () => {
  it('refuses the start with one sentence that does not hold the password', async () => {
    const settings = {
      dataFolder: '',
      databaseUrl: nowhere,
      answersDatabaseUrl: null,
      unsafePostgres: false,
    };
    const refusal = await refusalOf(openDatabases(settings));
    expect(refusal.name).to.equal('Refused');
    expect(refusal.message).to.match(/^The database of DATABASE_URL cannot be used: .*ECONNREFUSED/);
    expect(refusal.message).to.not.include('geheim');
  });
});

eachDatabase((name, _open, make) => {
  if (name === 'SQLite') return;
  describe('a PostgreSQL of the municipality', () => {
    let place: Place;
    before(async () => {
      place = await make();
    });
    after(() => place.remove());

    it('is refused exactly when it does not flush commits to the disk', async () => {
      const trusting = await openDatabases(place.settings);
      const [row] = await trusting.panel.select(trusting.panel.raw(`current_setting('fsync') as fsync`));
      await trusting.close();
      const careful = openDatabases({ ...place.settings, unsafePostgres: false });
      // The throw-away cluster does not flush; a server given by DATABASE_URL may well do.
      if (row.fsync === 'on') await (await careful).close();
      else
        expect((await refusalOf(careful)).message).to.match(
          /^PostgreSQL has fsync off and would lose answers/,
        );
    });

    it('makes nobody wait long, on any of its connections', async () => {
      const databases = await openDatabases(place.settings);
      for (const db of [databases.panel, databases.answers]) {
        const settings = [
          'statement_timeout',
          'lock_timeout',
          'idle_in_transaction_session_timeout',
          'search_path',
        ];
        const values = settings.map((setting) => db.raw('current_setting(?)', [setting]));
        const [row] = await db.select(
          Object.fromEntries(settings.map((setting, index) => [setting, values[index]])),
        );
        expect(row).to.include({ statement_timeout: '5s', lock_timeout: '2s' });
        expect(row).to.include({ idle_in_transaction_session_timeout: '10s' });
        expect(row.search_path).to.equal(db === databases.panel ? 'panel' : 'answers');
      }
      await databases.close();
    });
  });
});
