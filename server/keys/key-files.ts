/** The keys from which tickets and pseudonyms are derived, kept outside both databases and outside their backups. */
import { join } from 'node:path';
import type { Keys } from '../actions/ports.ts';
import { Refused } from '../refused.ts';
import { createKeyFile, readKeyFile } from './key-file.ts';

/** wave-2021-3.key for each wave, and series.key, visits.key, codes.key and receipts.key, in a folder of their own. */
export function keyFiles(folder: string): Keys {
  const seriesPath = join(folder, 'series.key');
  return {
    async createWaveKey(waveId) {
      await createKeyFile(wavePath(folder, waveId));
      await createKeyFile(seriesPath);
    },
    async waveKey(waveId) {
      const key = await readKeyFile(wavePath(folder, waveId));
      if (key === null)
        throw new Refused(`There is no key for wave ${waveId}: it was never made, or destroyed.`);
      return key;
    },
    async seriesKey() {
      const key = await readKeyFile(seriesPath);
      if (key === null) throw new Refused('There is no key for the series: it is made with the first wave.');
      return key;
    },
    visitKey: () => madeAtFirstUse(join(folder, 'visits.key'), 'visit numbers'),
    codeKey: () => madeAtFirstUse(join(folder, 'codes.key'), 'codes'),
    receiptKey: () => madeAtFirstUse(join(folder, 'receipts.key'), 'receipts'),
  };
}

async function madeAtFirstUse(path: string, what: string): Promise<Buffer> {
  await createKeyFile(path);
  const key = await readKeyFile(path);
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
