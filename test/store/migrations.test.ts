import { expect } from 'chai';
import type { Knex } from 'knex';
import { answersMigrations, panelMigrations } from '../../migrations/index.ts';
import { openDatabases } from '../../server/store/database.ts';
import type { Databases } from '../../server/store/dialect.ts';
import { migrate, migrateOne, sourceOf } from '../../server/store/migrate.ts';
import { eachDatabase } from '../support/databases.ts';
import type { Place } from '../support/places.ts';
import { refusalOf } from './samples.ts';

eachDatabase((name, _open, make) => {
  describe(`the tables in ${name}`, () => {
    let place: Place;
    let databases: Databases;
    beforeEach(async () => {
      place = await make();
      databases = await openDatabases(place.settings);
    });
    afterEach(async () => {
      await databases.close();
      await place.remove();
    });

    it('are made, taken away and made again', async () => {
      await migrate(databases);
      const first = await describeTables(databases);
      await databases.panel.migrate.rollback({ migrationSource: sourceOf(panelMigrations) }, true);
      await databases.answers.migrate.rollback({ migrationSource: sourceOf(answersMigrations) }, true);
      expect(await describeTables(databases)).to.not.deep.equal(first);
      await migrate(databases);
      expect(await describeTables(databases)).to.deep.equal(first);
      expect(first).to.include('panel members reference');
      expect(first).to.include('answers releases checksum');
      expect(first).to.include('answers editions checksum');
      expect(first).to.include('answers text_decisions released');
      expect(first).to.include('panel report_texts conclusions');
      expect(first).to.include('panel publications asked_by');
    });

    it('stay as they are at the next start', async () => {
      await migrate(databases);
      await databases.panel('settings').insert({ name: 'kept', value: '1' });
      const before = [await describeTables(databases), await databases.panel('knex_migrations')];
      await databases.close();
      databases = await openDatabases(place.settings);
      await migrate(databases);
      expect([await describeTables(databases), await databases.panel('knex_migrations')]).to.deep.equal(
        before,
      );
      expect(await databases.panel('settings').pluck('name')).to.deep.equal(['kept']);
    });

    it('count by the day what an older version noted of one person with its moment', async () => {
      const older = Object.entries(panelMigrations).filter(([made]) => made < '013');
      await migrateOne(databases.panel, 'panel', Object.fromEntries(older));
      const begun = { actor: 'els', action: 'telephone interview begun', subject: '2025-1' };
      const kept = { at: '2025-03-10T09:30:00.000Z', actor: 'els', action: 'close wave', subject: '2025-1' };
      await databases
        .panel('audit')
        .insert([
          { at: '2025-03-10T09:00:00.000Z', ...begun },
          kept,
          { at: '2025-03-10T10:00:00.000Z', ...begun },
        ]);
      await migrate(databases);
      expect(await databases.panel('audit_counts')).to.deep.equal([
        { day: '2025-03-10', ...begun, times: 2 },
      ]);
      expect(await databases.panel('audit').select('at', 'actor', 'action', 'subject')).to.deep.equal([kept]);
      const refusal = await refusalOf(databases.panel.raw('delete from audit'));
      expect(refusal.message).to.include('audit can only be added to');
    });

    it('of a newer version are refused with one sentence and left alone', async () => {
      const newer = { ...panelMigrations, '099-later': { up: doNothing, down: doNothing } };
      await migrateOne(databases.panel, 'panel', newer);
      const refusal = await refusalOf(migrate(databases));
      expect(refusal.message).to.equal(
        'The panel database was made by a newer version of Panelpeil (099-later): start that version, or restore a backup.',
      );
      expect(await databases.panel('knex_migrations').pluck('name')).to.include('099-later');
    });

    it('are not half made: a start that dies halfway leaves nothing, and the next one succeeds', async () => {
      const dying = { ...panelMigrations, '098-dies': { up: die, down: doNothing } };
      expect((await refusalOf(migrateOne(databases.panel, 'panel', dying))).message).to.equal('died');
      expect(await describeTables(databases)).to.deep.equal([]);
      await migrate(databases);
      expect(await describeTables(databases)).to.include('panel members reference');
    });

    if (name === 'PostgreSQL') {
      it('are made once by five programs that start together', async () => {
        const starts = await Promise.all(Array.from({ length: 4 }, () => openDatabases(place.settings)));
        await Promise.all([databases, ...starts].map((each) => migrate(each)));
        await Promise.all(starts.map((each) => each.close()));
        const done = await databases.panel('knex_migrations').orderBy('id').pluck('name');
        expect(done).to.deep.equal(Object.keys(panelMigrations));
      });
    }
  });
});

/** Every column as "place table column", without the bookkeeping. */
async function describeTables(databases: Databases): Promise<string[]> {
  const lines: string[] = [];
  for (const place of ['panel', 'answers'] as const) {
    const db = databases[place];
    for (const table of await tablesOf(db, databases.kind, place)) {
      for (const column of Object.keys(await db(table).columnInfo()))
        lines.push(`${place} ${table} ${column}`);
    }
  }
  return lines.toSorted();
}

async function tablesOf(db: Knex, kind: Databases['kind'], place: string): Promise<string[]> {
  const names: string[] =
    kind === 'sqlite'
      ? await db('sqlite_master').where({ type: 'table' }).pluck('name')
      : await db('pg_tables').where({ schemaname: place }).pluck('tablename');
  return names.filter((name) => !/^(sqlite|knex)_/.test(name));
}

function doNothing(): Promise<void> {
  return Promise.resolve();
}

function die(): Promise<void> {
  return Promise.reject(new Error('died'));
}
