/** Whoever was erased, and a key that was destroyed, after the backup was made: neither is there again on a new machine. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { forgetMember } from '../../../server/actions/own-pages/forget-member.ts';
import { keepKeys, putKeysBack, type PutBack } from '../../../server/backup/key-escrow.ts';
import { makeBackup } from '../../../server/backup/make-backup.ts';
import { restoreBackup, type Restored } from '../../../server/backup/restore-backup.ts';
import { readSettings } from '../../../server/config.ts';
import { withInstallation } from '../../../server/installation.ts';
import { inPlace, keysOf, newLocks, placeEnv, type Locks } from '../../support/backed-up.ts';
import { eachDatabase } from '../../support/databases.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import type { Place } from '../../support/places.ts';
import { refusalOf } from '../../store/samples.ts';

const erased = 'KB-0319';

describe('a backup on a new machine', () => {
  eachDatabase((_name, _open, make) => {
    let locks: Locks;
    let place: Place;
    let [backup, earlier, newest] = ['', '', ''];
    const others: Place[] = [];

    before(async () => {
      [locks, place] = [await newLocks(), await make()];
      const locking = { recipients: [locks.making['BACKUP_RECIPIENT'] ?? ''] };
      const settings = readSettings(placeEnv(place));
      await inPlace(place, async (world) => {
        await settleKerkebeek(world);
        const [first] = await world.panel.members.all();
        if (first !== undefined)
          await world.panel.members.add([{ ...first, id: 'lid-0319', reference: erased, email: null }]);
        await world.keys.erasureKey();
      });
      [earlier, newest] = [join(locks.folder, 'earlier.age'), join(locks.folder, 'newest.age')];
      await keepKeys(keysOf(place), earlier, locking);
      backup = (await makeBackup(settings, { folder: locks.folder, locking, keep: null })).path;
      await inPlace(place, async (world) => {
        const member = await world.panel.members.find('lid-0319');
        if (member !== null) await forgetMember(world, member, 'keep');
        await world.keys.destroyWaveKey('2021-3');
      });
      await keepKeys(keysOf(place), newest, locking);
    });
    after(async () => {
      for (const one of [place, ...others]) await one.remove();
      await locks.remove();
    });

    async function another(): Promise<Place> {
      const made = await make();
      others.push(made);
      return made;
    }

    const opening = (): { identities: string[] } => ({
      identities: [locks.opening['BACKUP_IDENTITY'] ?? ''],
    });
    const putKeys = (to: Place, path: string): Promise<PutBack> => putKeysBack(keysOf(to), path, opening());
    const restore = (to: Place, withoutKeys: boolean): Promise<Restored> =>
      restoreBackup(readSettings(placeEnv(to)), {
        path: backup,
        opening: opening(),
        replace: false,
        withoutKeys,
      });
    /** As `serve` does before the port is open. */
    const references = (to: Place): Promise<string[]> =>
      withInstallation(readSettings(placeEnv(to)), async ({ panel }) =>
        (await panel.members.all()).map(({ reference }) => reference),
      );

    it('has nobody who was erased, and asks for no key that was destroyed, when the keys come first', async () => {
      const to = await another();
      const put = await putKeys(to, newest);
      const { lost, doubt } = await restore(to, false);
      const there = await references(to);
      expect([there.length, there.includes(erased)]).to.deep.equal([120, false]);
      expect([put.erasures > 0, lost, doubt]).to.deep.equal([true, [], null]);
      expect(existsSync(join(keysOf(to), 'wave-2021-3.destroyed'))).to.be.true;
    });

    it('has nobody who was erased when the keys come last, and says before that it cannot know', async () => {
      const to = await another();
      const { lost, doubt } = await restore(to, true);
      await putKeys(to, newest);
      const there = await references(to);
      expect([there.length, there.includes(erased)]).to.deep.equal([120, false]);
      expect(lost).to.include('wave-2021-3.key');
      expect(doubt).to.contain('no list of erasures').and.contain('restore keys FILE');
    });

    it('says that the list is older than the backup when only an older file of keys is there', async () => {
      const to = await another();
      await putKeys(to, earlier);
      const { doubt } = await restore(to, false);
      expect(doubt).to.contain('is older than this backup');
    });

    it('says nothing once a newer file of keys came after the older one, and keeps its destroyed key away', async () => {
      const to = await another();
      await putKeys(to, newest);
      const { keys, destroyed, erasures } = await putKeys(to, earlier);
      const { doubt } = await restore(to, false);
      expect([keys, destroyed, erasures, doubt]).to.deep.equal([[], ['wave-2021-3.key'], 0, null]);
    });

    it('loses a destroyed key that an older file of keys brought, once the newer one says so', async () => {
      const to = await another();
      await putKeys(to, earlier);
      await restore(to, false);
      await putKeys(to, newest);
      await references(to);
      expect(existsSync(join(keysOf(to), 'wave-2021-3.key'))).to.be.false;
    });

    it('keeps each line and each mark that is there', async () => {
      const to = await another();
      await putKeys(to, newest);
      const own = `- answer ${'ab'.repeat(32)}`;
      appendFileSync(join(keysOf(to), 'erasures.log'), `${own}\n`);
      writeFileSync(join(keysOf(to), 'wave-2025-1.destroyed'), '');
      const before = readFileSync(join(keysOf(to), 'erasures.log'), 'utf8');
      await rm(join(keysOf(to), 'wave-2025-1.key'));
      const put = await putKeys(to, newest);
      expect(readFileSync(join(keysOf(to), 'erasures.log'), 'utf8')).to.equal(before);
      expect([put.keys, put.destroyed, put.erasures]).to.deep.equal([[], ['wave-2025-1.key'], 0]);
    });

    it('names both possibilities of a key that is not there', async () => {
      const to = await another();
      const { message } = await refusalOf(restore(to, false));
      expect(message)
        .to.contain('wave-2021-3.key')
        .and.contain('put them back first (restore keys FILE)')
        .and.contain('destroyed on purpose');
    });
  });
});
