/** Makes a folder and those above it. Node's own way (recursive) never ends where the system refuses as under /proc. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refused } from './refused.ts';

/** @param setting that names the folder. @param mode of each that is made, less what the system takes away. @throws Refused when it cannot be made */
export async function makeFolders(folder: string, setting: string, mode = 0o700): Promise<void> {
  const missing: string[] = [];
  for (let path = resolve(folder); !existsSync(path) && path !== dirname(path); path = dirname(path))
    missing.unshift(path);
  for (const path of missing) {
    await mkdir(path, { mode }).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return;
      throw new Refused(
        `The folder ${folder} cannot be made (${error.code ?? error.message}): name another in ${setting}.`,
      );
    });
  }
}
