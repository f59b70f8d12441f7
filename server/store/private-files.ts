/** Files and folders that only the program's own user can read. */
import { chmod, open } from 'node:fs/promises';
import { makeFolders } from '../make-folders.ts';
import { Refused } from '../refused.ts';

export async function makePrivateFolder(folder: string): Promise<void> {
  await makeFolders(folder, 'PANELPEIL_DATA');
  await chmod(folder, 0o700);
}

/** Leaves a file that is there as it is. @throws Refused when others can read it. */
export async function makePrivateFile(path: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  const { mode } = await file.stat();
  await file.close();
  if ((mode & 0o077) !== 0) {
    throw new Refused(`Others on this machine can read ${path}: run chmod 600 on it, then start again.`);
  }
}
