import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { checkLog } from '../../../server/actions/audit/check-log.ts';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { restoreBackup, type Restored, type RestoreWishes } from '../../../server/backup/restore-backup.ts';
import { readSettings } from '../../../server/config.ts';
import { answersMigrations, panelMigrations } from '../../../migrations/index.ts';
import { openDatabases } from '../../../server/store/database.ts';
import { migrateOne } from '../../../server/store/migrate.ts';
import { inPlace, keysOf, newLocks, placeEnv, sumOfFiles, type Locks } from '../../support/backed-up.ts';
import { eachDatabase } from '../../support/databases.ts';
import { placeOnSqlite, type Place } from '../../support/places.ts';
import { settleKerkebeek, waves } from '../../support/kerkebeek.ts';
import { sumsOf } from '../../support/opened-backup.ts';
import { refusalOf } from '../../store/samples.ts';

describe('a backup that is restored', () => {
  eachDatabase((_name, _open, make) => {
    let locks: Locks;
    let place: Place;
    let path = '';
    const others: Place[] = [];

    before(async () => {
      locks = await newLocks();
      place = await make();
      await inPlace(place, async (world, { databases }) => {
        await settleKerkebeek(world);
        await databases.panel('sessions').insert({ id_hash: 'x', data: '{}', expires_at: 1 });
        await world.panel.audit.append({
          at: '2025-03-10T09:00:00.000Z',
          actor: 'els',
          action: 'x',
          subject: 'é',
        });
        await world.panel.audit.count({ day: '2025-03-10', actor: 'els', action: 'z', subject: 'é' });
        await world.panel.audit.seal('2025-03-10', '2025-03-11T00:00:00.000Z');
        await world.panel.auditWatch.keepCheck({ at: '', ...(await checkLog(world, null)) });
      });
      path = await backup(place);
    });
    after(async () => {
      for (const one of [place, ...others]) await one.remove();
      await locks.remove();
    });

    async function backup(of: Place): Promise<string> {
      const recipients = [locks.making['BACKUP_RECIPIENT'] ?? ''];
      const made = await makeBackup(readSettings(placeEnv(of)), {
        folder: locks.folder,
        locking: { recipients },
        keep: null,
      });
      return made.path;
    }

    async function another(): Promise<Place> {
      const made = await make();
      others.push(made);
      return made;
    }

    function restore(to: Place, keys: string, wishes: Partial<RestoreWishes> = {}): Promise<Restored> {
      const opening = { identities: [locks.opening['BACKUP_IDENTITY'] ?? ''] };
      const all = { path, opening, replace: false, withoutKeys: false, ...wishes };
      return restoreBackup(readSettings(placeEnv(to, keys)), all);
    }

    it('has every row of every table, and one entry in the audit log more', async () => {
      const to = await another();
      await restore(to, keysOf(place));
      const [before, after] = [await sumsOf(place), await sumsOf(to)];
      const { 'panel.audit': entriesBefore, ...rest } = before;
      const { 'panel.audit': entriesAfter, ...restAfter } = after;
      expect(restAfter).to.deep.equal(rest);
      expect(entriesAfter?.rows).to.equal((entriesBefore?.rows ?? 0) + 1);
    });

    it('goes on where it was: entries are numbered on, sessions are gone', async () => {
      const to = await another();
      await restore(to, keysOf(place));
      const [entries, sessions] = await inPlace(to, async (world, { databases }) => {
        await world.panel.audit.append({
          at: '2025-03-11T09:00:00.000Z',
          actor: 'els',
          action: 'y',
          subject: 'z',
        });
        return [await world.panel.audit.all(), await databases.panel('sessions')];
      });
      expect(entries.map(({ action }) => action)).to.deep.equal([
        'x',
        'seal day counts',
        'backup restored',
        'y',
      ]);
      expect(sessions).to.deep.equal([]);
    });

    it('has an audit log that is one whole chain with its seals, and still holds the last hash that was known', async () => {
      const to = await another();
      await restore(to, keysOf(place));
      const [known, checked] = await inPlace(to, async (world) => {
        const { knownHead } = await world.panel.auditWatch.find();
        return [knownHead, await checkLog(world, knownHead)];
      });
      expect(known).to.match(/^[0-9a-f]{64}$/u);
      expect([checked.entries, checked.fault]).to.deep.equal([3, null]);
    });

    it('comes into the place of other data only when that is said, and puts it aside', async () => {
      const to = await another();
      await inPlace(to, (world) => world.panel.settings.saveMunicipality({ name: 'Old' } as never));
      const { message } = await refusalOf(restore(to, keysOf(place)));
      const { aside } = await restore(to, keysOf(place), { replace: true });
      expect(message).to.contain('not empty');
      expect(aside).to.match(/replaced.\d{8}/u);
      expect(await inPlace(to, async ({ panel }) => (await panel.settings.municipality())?.name)).to.equal(
        'Kerkebeek',
      );
    });

    it('waits until the program stops', async () => {
      const files = await sumOfFiles(place);
      const { message } = await inPlace(place, async ({ panel }) => {
        await panel.members.count();
        return refusalOf(restore(place, keysOf(place), { replace: true }));
      });
      expect(message).to.contain('in use');
      expect((await sumOfFiles(place)) === files || place.settings.databaseUrl !== null).to.be.true;
    });

    it('asks for its keys, and names them when it has to do without', async () => {
      const to = await another();
      const { message } = await refusalOf(restore(to, join(to.settings.dataFolder, 'none')));
      const { lost } = await restore(to, join(to.settings.dataFolder, 'none'), { withoutKeys: true });
      expect(message).to.contain('series.key').and.contain('--without-keys');
      expect(lost).to.deep.equal(['series.key', ...waves.map(({ id }) => `wave-${id}.key`)]);
    });

    it('is brought to the tables of today when it is of an older version', async () => {
      const [old, to] = [await another(), await another()];
      const databases = await openDatabases(old.settings);
      await migrateOne(databases.panel, 'panel', firstOf(panelMigrations, 13));
      await migrateOne(databases.answers, 'answers', firstOf(answersMigrations, 5));
      await databases.panel('settings').insert({ name: 'old', value: '1' });
      const entry = { at: '2024-03-10T09:00:00.000Z', actor: 'els', action: 'x', subject: 'y' };
      await databases.panel('audit').insert([entry, entry]);
      await databases.close();
      await restore(to, keysOf(to), { path: await backup(old) });
      const found = await inPlace(to, async (world, { databases: now }) => ({
        log: await checkLog(world, null),
        settings: await now.panel('settings').pluck('name'),
        newest: await now.panel.schema.hasTable('forgotten_invitations'),
      }));
      const { log, ...rest } = found;
      expect(rest).to.deep.equal({ settings: ['old'], newest: true });
      expect([log.entries, log.fault]).to.deep.equal([3, null]);
    });
  });

  it('leaves nothing lying in the data folder', async () => {
    const [locks, place, to] = [await newLocks(), await placeOnSqlite(), await placeOnSqlite()];
    await inPlace(place, (world) => settleKerkebeek(world));
    const settings = readSettings(placeEnv(to, keysOf(place)));
    const locking = { recipients: [locks.making['BACKUP_RECIPIENT'] ?? ''] };
    const opening = { identities: [locks.opening['BACKUP_IDENTITY'] ?? ''] };
    const { path } = await makeBackup(readSettings(placeEnv(place)), {
      folder: locks.folder,
      locking,
      keep: null,
    });
    await restoreBackup(settings, { path, opening, replace: false, withoutKeys: false });
    expect((await readdir(to.settings.dataFolder)).toSorted()).to.deep.equal([
      'answers.sqlite',
      'in-use.lock',
      'panel.sqlite',
    ]);
    for (const one of [place, to]) await rm(one.settings.dataFolder, { recursive: true });
    await locks.remove();
  });
});

function firstOf<T>(migrations: Record<string, T>, count: number): Record<string, T> {
  return Object.fromEntries(Object.entries(migrations).slice(0, count));
}
