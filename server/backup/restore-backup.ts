/** A backup into a fresh place, and only when all of it is there: into the place of what was there. */
import { basename } from 'node:path';
import type { Settings } from '../config.ts';
import { destroyedIn } from '../keys/destroyed-marks.ts';
import { Refused } from '../refused.ts';
import { openFreshPlace } from '../store/backup/fresh-place.ts';
import { panelStore } from '../store/panel-store.ts';
import { checkBackup } from './check-backup.ts';
import type { Opening } from './envelope.ts';
import { erasuresInDoubt } from './erasures-back.ts';
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
  /** One sentence when the list of erasures that is there may not know enough for this backup. */
  doubt: string | null;
}

/** @throws Refused; the databases that were there are then as they were */
export async function restoreBackup(settings: Settings, wishes: RestoreWishes): Promise<Restored> {
  const { path, opening, replace, withoutKeys } = wishes;
  const { head, rows } = await checkBackup(path, opening);
  const other = keysThatDiffer(head.keys, await keyFingerprints(settings.keysFolder));
  // What an earlier one did not say cannot be told from an end that came later: it is asked for.
  const known = head.destroyed ?? (await destroyedIn(settings.keysFolder));
  const gone = await destroyedAmong(settings.keysFolder, other, known);
  const lost = other.filter((name) => !gone.has(name));
  if (lost.length > 0 && !withoutKeys)
    throw new Refused(
      `${settings.keysFolder} lacks keys of this backup, or has other ones (${lost.join(', ')}): put them back first (restore keys FILE), or give --without-keys where they were destroyed on purpose or are lost.`,
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
    const doubt = await erasuresInDoubt(settings.keysFolder, head);
    return { head, rows, aside: await place.swap(), lost, doubt };
  } finally {
    await place.leave();
  }
}
