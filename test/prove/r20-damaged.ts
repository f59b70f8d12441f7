import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateIdentity } from 'age-encryption';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import {
  inPlace,
  newestIn,
  newLocks,
  newPlace,
  placeEnv,
  runAside,
  runWell,
  sumOfFiles,
  type Locks,
} from '../support/backed-up.ts';
import type { Place } from '../support/places.ts';
import { lockedText, sumsOf, textOf } from '../support/opened-backup.ts';
import { readSettings } from '../../server/config.ts';
import { checkBackup } from '../../server/backup/check-backup.ts';
import { restoreBackup } from '../../server/backup/restore-backup.ts';
import type { Opening } from '../../server/backup/envelope.ts';
import { Refused } from '../../server/refused.ts';
import type { KeptPromise, Length, Told } from './promise.ts';

const flips: Record<Length, number> = { short: 15, full: 200 };
const piece = 64 * 1024 + 16;

export const damagedRefused: KeptPromise = {
  id: 'R20',
  says: 'A damaged, partial or foreign backup is refused and changes nothing.',
  threshold: 'every damage refused in one sentence with exit 1; SHA-256 of the live data unchanged',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length): Promise<Told> {
    const [locks, place] = [await newLocks(), await newPlace(on)];
    try {
      await inPlace(place, fillDemo);
      const env = { ...placeEnv(place), ...locks.making };
      await runWell(['backup', locks.folder], env);
      const whole = await newestIn(locks.folder);
      const live = JSON.stringify(await sumsOf(place));
      const files = await sumOfFiles(place);
      // One that is whole is not refused: otherwise refusing would prove nothing.
      await checkBackup(whole, { identities: [locks.opening['BACKUP_IDENTITY'] ?? ''] });
      const damages = await damagesOf(await readFile(whole), flips[length]);
      const taken: string[] = [];
      const opening: Opening = { identities: [locks.opening['BACKUP_IDENTITY'] ?? ''] };
      const file = join(locks.folder, 'damaged.age');
      for (const { name, bytes } of damages) {
        await writeFile(file, bytes);
        if ((await refusalOf(place, file, opening)) === null) taken.push(name);
      }
      const others = await foreignOnes(locks, whole);
      for (const { name, path, opening: with_ } of others)
        if ((await refusalOf(place, path, with_ ?? opening)) === null) taken.push(name);
      await writeFile(file, damages[0]?.bytes ?? '');
      const said = await runAside(['restore', '--replace', file], { ...placeEnv(place), ...locks.opening });
      if (said.status !== 1 || said.stderr.trim().split('\n').length !== 1) taken.push(`exit ${said.status}`);
      const isSame = live === JSON.stringify(await sumsOf(place)) && files === (await sumOfFiles(place));
      const count = damages.length + others.length;
      const measured = `${count} damages, ${count - taken.length} refused, live data ${isSame ? 'unchanged' : 'CHANGED'}`;
      return { held: isSame && taken.length === 0, measured: [measured, ...taken].join('; ') };
    } finally {
      await place.remove();
      await locks.remove();
    }
  },
};

/** The sentence; null when it was restored after all. @throws every other error */
async function refusalOf(place: Place, path: string, opening: Opening): Promise<string | null> {
  const wishes = { path, opening, replace: true, withoutKeys: false };
  try {
    await restoreBackup(readSettings(placeEnv(place)), wishes);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

async function damagesOf(whole: Buffer, count: number): Promise<{ name: string; bytes: Buffer }[]> {
  const places = Array.from({ length: count }, (_, i) => Math.floor((i * (whole.length - 1)) / (count - 1)));
  const flipped = places.map((at) => {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return { name: `byte ${at} flipped`, bytes };
  });
  const header = whole.indexOf('\n---') + 49 + 16;
  const [first, second] = [
    whole.subarray(header, header + piece),
    whole.subarray(header + piece, header + 2 * piece),
  ];
  return [
    ...flipped,
    { name: 'last KB cut', bytes: whole.subarray(0, -1024) },
    { name: 'first KB cut', bytes: whole.subarray(1024) },
    { name: 'KB in the middle cut', bytes: without(whole, Math.floor(whole.length / 2), 1024) },
    { name: 'cut after a whole piece', bytes: whole.subarray(0, header + piece) },
    {
      name: 'pieces swapped',
      bytes: Buffer.concat([whole.subarray(0, header), second, first, whole.subarray(header + 2 * piece)]),
    },
    { name: 'piece left out', bytes: without(whole, header, piece) },
    { name: 'byte added', bytes: Buffer.concat([whole, Buffer.from('x')]) },
    { name: 'empty', bytes: Buffer.alloc(0) },
    { name: 'header alone', bytes: whole.subarray(0, header) },
    { name: 'another file', bytes: await readFile('package.json') },
  ];
}

function without(whole: Buffer, from: number, length: number): Buffer {
  return Buffer.concat([whole.subarray(0, from), whole.subarray(from + length)]);
}

/** Locked well, for the right reader, but not what was written; or opened with what is not for it. */
async function foreignOnes(
  locks: Locks,
  whole: string,
): Promise<{ name: string; path: string; opening?: Opening }[]> {
  const text = await textOf(whole, locks.opening['BACKUP_IDENTITY'] ?? '');
  const lines = text.trimEnd().split('\n');
  const member = lines.findIndex((line) => line.includes('"panel.members"')) + 1;
  const contents: Record<string, string> = {
    'a row changed': lines
      .map((line, i) => (i === member ? line.replace(/"([^"]+)"/u, '"$1x"') : line))
      .join('\n'),
    'a row left out': lines.filter((_, i) => i !== member).join('\n'),
    'its end left out': lines.slice(0, -1).join('\n'),
    'a newer version': text.replace('"001-responses"', '"999-later"'),
    'another text': 'hello\n',
    nothing: '',
  };
  const made = [];
  for (const [name, content] of Object.entries(contents)) {
    const path = join(locks.folder, `${name.replaceAll(' ', '-')}.locked`);
    await rm(path, { force: true });
    await lockedText(path, content, locks.making['BACKUP_RECIPIENT'] ?? '');
    made.push({ name, path });
  }
  return [
    ...made,
    { name: 'a passphrase instead', path: whole, opening: { passphrase: 'not what it was locked with' } },
    { name: 'another key', path: whole, opening: { identities: [await generateIdentity()] } },
  ];
}
