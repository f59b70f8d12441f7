/** Both databases into one locked file, while the program goes on. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../config.ts';
import { destroyedIn } from '../keys/destroyed-marks.ts';
import { Refused } from '../refused.ts';
import { municipalityName } from '../store/backup/municipality-name.ts';
import { openSnapshot } from '../store/backup/snapshot.ts';
import { stepsTaken } from '../store/backup/table-shape.ts';
import { writeLocked, type WrittenFile } from './backup-file.ts';
import { backupName, dropHalf, dropOlder } from './backup-names.ts';
import { locked, type Locking } from './envelope.ts';
import { countErasures } from './erasures-back.ts';
import { format, type Head } from './format.ts';
import { keyFingerprints } from './key-fingerprints.ts';
import { packed } from './packed.ts';
import { backupLines } from './write-lines.ts';

export interface BackupWishes {
  folder: string;
  locking: Locking;
  /** Days after which older backups of this municipality go; null: they all stay. */
  keep: number | null;
  signal?: AbortSignal;
}

export interface MadeBackup extends WrittenFile {
  madeAt: string;
  /** Older ones that are gone. */
  dropped: number;
}

/** @throws Refused when it cannot be made; nothing is left then, and no older one goes */
export async function makeBackup(settings: Settings, wishes: BackupWishes): Promise<MadeBackup> {
  const { folder, locking, keep, signal } = wishes;
  await refuseNoFolder(folder);
  const known = await knownKeys(settings.keysFolder);
  // A passphrase takes a second of work: before the databases are held, not while.
  const { put, bytes: lines } = later();
  const bytes = await locked(lines, locking);
  const snapshot = await openSnapshot(settings);
  try {
    const now = new Date();
    const municipality = await municipalityName(snapshot.panel);
    const { kind: from } = snapshot;
    const steps = { panel: await stepsTaken(snapshot.panel), answers: await stepsTaken(snapshot.answers) };
    const head = { format, madeAt: now.toISOString(), municipality, from, steps, ...known } as const;
    put(packed(backupLines(snapshot, head)));
    const written = await writeLocked(join(folder, backupName(municipality, now)), bytes, signal);
    await dropHalf(folder, now);
    const dropped = keep === null ? 0 : await dropOlder(folder, municipality, { days: keep, now });
    return { ...written, madeAt: now.toISOString(), dropped };
  } finally {
    await snapshot.close();
  }
}

async function knownKeys(folder: string): Promise<Pick<Head, 'keys' | 'destroyed' | 'erasures'>> {
  return {
    keys: await keyFingerprints(folder),
    destroyed: await destroyedIn(folder),
    erasures: await countErasures(folder),
  };
}

interface Later {
  put: (bytes: AsyncIterable<Uint8Array>) => void;
  bytes: AsyncGenerator<Uint8Array>;
}

/** Bytes that can be passed on before they are there. */
function later(): Later {
  let put: Later['put'] = () => undefined;
  const coming = new Promise<AsyncIterable<Uint8Array>>((resolve) => (put = resolve));
  return { put, bytes: theirs(coming) };
}

async function* theirs(coming: Promise<AsyncIterable<Uint8Array>>): AsyncGenerator<Uint8Array> {
  yield* await coming;
}

async function refuseNoFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found?.isDirectory() !== true) throw new Refused(`${folder}: there is no such folder for backups.`);
}
