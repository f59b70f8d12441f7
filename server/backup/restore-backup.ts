/** A backup into a fresh place, and only when all of it is there: into the place of what was there. */
import { basename } from 'node:path';
import type { Settings } from '../config.ts';
import { Refused } from '../refused.ts';
import { openFreshPlace } from '../store/backup/fresh-place.ts';
import { panelStore } from '../store/panel-store.ts';
import { checkBackup } from './check-backup.ts';
import type { Opening } from './envelope.ts';
import { fillPlace } from './fill-place.ts';
import type { Head } from './format.ts';
import { destroyedAmong, keyFingerprints, keysThatDiffer } from './key-fingerprints.ts';

export interface RestoreWishes {
  path: string;
  opening: Opening;
  /** Puts aside what is there. */
  replace: boolean;
  /** Also when keys are missing or other ones. */
  withoutKeys: boolean;
}

export interface Restored {
  head: Head;
  rows: number;
  /** Where the old databases are; null when there were none. */
  aside: string | null;
  /** Keys that are missing or other ones, but for those that were destroyed since. */
  lost: string[];
}

/** @throws Refused; the databases that were there are then as they were */
export async function restoreBackup(settings: Settings, wishes: RestoreWishes): Promise<Restored> {
  const { path, opening, replace, withoutKeys } = wishes;
  const { head, rows } = await checkBackup(path, opening);
  const other = keysThatDiffer(head.keys, await keyFingerprints(settings.keysFolder));
  const gone = await destroyedAmong(settings.keysFolder, other);
  const lost = other.filter((name) => !gone.has(name));
  if (lost.length > 0 && !withoutKeys)
    throw new Refused(
      `${settings.keysFolder} lacks keys of this backup, or has other ones (${lost.join(', ')}): put them back first, or give --without-keys.`,
    );
  const place = await openFreshPlace(settings, replace);
  try {
    await fillPlace(place, path, { head, opening });
    await panelStore(place.panel).audit.append({
      at: new Date().toISOString(),
      actor: 'command line',
      action: 'backup restored',
      subject: basename(path),
    });
    return { head, rows, aside: await place.swap(), lost };
  } finally {
    await place.leave();
  }
}
