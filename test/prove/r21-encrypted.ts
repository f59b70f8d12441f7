import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { keysIn } from '../../server/backup/key-fingerprints.ts';
import { inPlace, keysOf, newestIn, newLocks, newPlace, placeEnv, runWell } from '../support/backed-up.ts';
import { textOf } from '../support/opened-backup.ts';
import type { KeptPromise, Told } from './promise.ts';

const passphrase = 'a passphrase that is only in this test';

export const backupEncrypted: KeptPromise = {
  id: 'R21',
  says: 'A backup is encrypted and useless without the key; the keys of the installation are not in it.',
  threshold: '0 names, addresses and key bytes in the file; 0 key bytes in what it holds once opened',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on): Promise<Told> {
    const [locks, place] = [await newLocks(), await newPlace(on)];
    try {
      const people = await inPlace(place, async (world) => {
        await fillDemo(world);
        await Promise.all([world.keys.jobKey(), world.keys.receiptKey(), world.keys.limitKey()]);
        const members = await world.panel.members.all();
        return members.flatMap(({ id, reference, lastName, email }) =>
          [id, reference, lastName, email].filter((one): one is string => one !== null && one.length > 4),
        );
      });
      await runWell(['backup', locks.folder], { ...placeEnv(place), ...locks.making });
      const withKey = await newestIn(locks.folder);
      await runWell(['backup', locks.folder], { ...placeEnv(place), BACKUP_PASSPHRASE: passphrase });
      const withPassphrase = await newestIn(locks.folder);
      const escrow = join(locks.folder, 'keys.locked');
      await runWell(['backup', 'keys', escrow], {
        ...placeEnv(place),
        BACKUP_KEYS_PASSPHRASE: `${passphrase} too`,
      });
      const keys = [...(await keysIn(keysOf(place))).values()].flatMap(formsOf);
      const secrets = [...people.map((one) => Buffer.from(one)), ...keys, Buffer.from(passphrase)];
      const text = Buffer.from(await textOf(withKey, locks.opening['BACKUP_IDENTITY'] ?? ''));
      let outside = 0;
      for (const path of [withKey, withPassphrase, escrow]) outside += hits(await readFile(path), secrets);
      const inside = hits(text, keys);
      // Otherwise a search that finds nothing would prove nothing.
      const people_ = hits(
        text,
        people.map((one) => Buffer.from(one)),
      );
      return {
        held: outside === 0 && inside === 0 && people_ === people.length && keys.length > 20,
        measured: `${secrets.length} names, addresses and forms of keys: ${outside} in 3 files; once opened ${people_} of ${people.length} names and addresses, ${inside} of ${keys.length} forms of keys`,
      };
    } finally {
      await place.remove();
      await locks.remove();
    }
  },
};

/** As bytes, hexadecimal and base64. */
function formsOf(key: Buffer): Buffer[] {
  return [key, Buffer.from(key.toString('hex')), Buffer.from(key.toString('base64').slice(0, 40))];
}

function hits(bytes: Buffer, secrets: Buffer[]): number {
  return secrets.filter((secret) => bytes.includes(secret)).length;
}
