/** Whether the two SQLite files are there, asked before any is opened: opening makes an empty one, which would pass for the real one. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../refused.ts';
import { databaseFiles, isUnfinished } from './backup/swap-files.ts';

/** @throws Refused when only one is there. A first start that was killed can leave an empty one. */
export function refuseMissingFile(folder: string): void {
  const [missing, ...more] = databaseFiles.filter((name) => sizeOf(join(folder, name)) === null);
  const full = databaseFiles.find((name) => (sizeOf(join(folder, name)) ?? 0) > 0);
  if (missing === undefined || more.length > 0 || full === undefined || isUnfinished(folder)) return;
  throw new Refused(
    `${join(folder, missing)} is missing beside ${full}: put it back, or restore a backup with panelpeil restore --replace.`,
  );
}

/** @throws Refused when neither is there */
export function refuseNoFiles(folder: string): void {
  if (isUnfinished(folder) || databaseFiles.some((name) => sizeOf(join(folder, name)) !== null)) return;
  throw new Refused(
    `PANELPEIL_DATA is ${folder}: there is no installation in that folder (panelpeil serve makes one).`,
  );
}

/** Bytes; null when there is no such file. */
function sizeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.size ?? null;
}
