/** The folders that settings name, looked at before anything is opened or made. */
import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import type { Settings } from './config.ts';
import { Refused } from './refused.ts';

/** One that is not there may still be made. @throws Refused naming the setting */
export async function refuseUnusableFolders({
  dataFolder,
  keysFolder,
}: Pick<Settings, 'dataFolder' | 'keysFolder'>): Promise<void> {
  await refuseUnusable('PANELPEIL_DATA', dataFolder, constants.W_OK);
  await refuseUnusable('PANELPEIL_KEYS', keysFolder, 0);
}

async function refuseUnusable(setting: string, folder: string, more: number): Promise<void> {
  const fault = await faultOf(folder, constants.R_OK | constants.X_OK | more);
  if (fault === 'ENOENT' || fault === null) return;
  const what =
    fault === 'ENOTDIR'
      ? 'a folder was expected there, not a file'
      : `the user that runs this command may not use that folder (${fault})`;
  throw new Refused(`${setting} is ${folder}: ${what}.`);
}

/** The code of the system, or null when the folder can be used. */
async function faultOf(folder: string, ways: number): Promise<string | null> {
  try {
    if (!(await stat(folder)).isDirectory()) return 'ENOTDIR';
    await access(folder, ways);
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown';
  }
}
