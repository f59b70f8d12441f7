/** The keys from which tickets and pseudonyms are derived, kept outside both databases and outside their backups. */
import { join } from 'node:path';
import type { Keys } from '../actions/ports.ts';
import { Refused } from '../refused.ts';
import { destroyKeyFile, removeKeyFile } from './destroy-key-file.ts';
import { forgetDestroyed, isDestroyed } from './destroyed-marks.ts';
import { createKeyFile } from './key-file.ts';
import { KnownKeys } from './known-keys.ts';

/** wave-2021-3.key for each wave, and series.key, visits.key, codes.key, links.key, receipts.key, limits.key, jobs.key, erasures.key and staff.key, in a folder of their own. */
export function keyFiles(folder: string): Keys {
  const seriesPath = join(folder, 'series.key');
  const known = new KnownKeys();
  return {
    async createWaveKey(waveId) {
      const path = wavePath(folder, waveId);
      if (await isDestroyed(join(folder, `wave-${waveId}`)))
        throw new Refused(`The key of wave ${waveId} was destroyed: there is never another one.`);
      await createKeyFile(path);
      await createKeyFile(seriesPath);
    },
    async waveKey(waveId) {
      const key = await known.read(wavePath(folder, waveId));
      if (key === null)
        throw new Refused(`There is no key for wave ${waveId}: it was never made, or destroyed.`);
      return key;
    },
    findSeriesKey: () => known.read(seriesPath),
    findWaveKey: (waveId) => known.read(wavePath(folder, waveId)),
    async seriesKey() {
      const key = await known.read(seriesPath);
      if (key === null) throw new Refused('There is no key for the series: it is made with the first wave.');
      return key;
    },
    hasSeriesKey: async () => (await known.read(seriesPath)) !== null,
    async destroyWaveKey(waveId) {
      const path = wavePath(folder, waveId);
      await destroyKeyFile(path, join(folder, `wave-${waveId}`));
      // Beside its mark lies no new key but the old one, out of a copy.
      await removeKeyFile(path);
      known.forget(path);
    },
    wasWaveKeyDestroyed: (waveId) => isDestroyed(join(folder, `wave-${waveId}`)),
    async takeWaveKey(waveId) {
      const path = wavePath(folder, waveId);
      await removeKeyFile(path);
      known.forget(path);
    },
    async destroySeriesKey(number) {
      await destroyKeyFile(seriesPath, join(folder, `series-${number}`));
      known.forget(seriesPath);
    },
    forgetSeriesEnd: (number) => forgetDestroyed(join(folder, `series-${number}`)),
    visitKey: () => madeAtFirstUse(known, join(folder, 'visits.key'), 'visit numbers'),
    codeKey: () => madeAtFirstUse(known, join(folder, 'codes.key'), 'codes'),
    linkKey: () => madeAtFirstUse(known, join(folder, 'links.key'), 'personal links'),
    limitKey: () => madeAtFirstUse(known, join(folder, 'limits.key'), 'limits'),
    receiptKey: () => madeAtFirstUse(known, join(folder, 'receipts.key'), 'receipts'),
    jobKey: () => madeAtFirstUse(known, join(folder, 'jobs.key'), 'files to download'),
    erasureKey: () => madeAtFirstUse(known, join(folder, 'erasures.key'), 'erasures'),
    staffKey: () => madeAtFirstUse(known, join(folder, 'staff.key'), 'second factors'),
  };
}

async function madeAtFirstUse(known: KnownKeys, path: string, what: string): Promise<Buffer> {
  const there = await known.read(path);
  if (there !== null) return there;
  await createKeyFile(path);
  const key = await known.read(path);
  if (key === null) throw new Refused(`The key for ${what} was taken away while it was made.`);
  return key;
}

/** The id becomes part of a file name: nothing but a year and a number is let through. */
function wavePath(folder: string, waveId: string): string {
  if (/^\d{4}-\d{1,2}$/.test(waveId)) return join(folder, `wave-${waveId}.key`);
  throw new Refused(
    `${JSON.stringify(waveId)} is not a wave: a year and a number were expected, as in 2021-3.`,
  );
}
