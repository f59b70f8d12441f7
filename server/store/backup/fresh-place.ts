/** Where a restore puts the tables: beside what is there, so that until the last moment nothing of that changes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../../refused.ts';
import type { DatabaseSettings } from '../dialect.ts';
import { holdAlone } from '../one-process.ts';
import { makePrivateFolder } from '../private-files.ts';
import { openSqlite } from '../sqlite.ts';
import type { FreshPlace } from './fresh.ts';
import { freshSchemas } from './fresh-schemas.ts';
import { databaseFiles, newFolderName, putBack, swapIn } from './swap-files.ts';
import { rm } from 'node:fs/promises';

/** @throws Refused when the program runs, or there is something and `replace` does not say that it may be put aside */
export async function openFreshPlace(settings: DatabaseSettings, replace: boolean): Promise<FreshPlace> {
  const { databaseUrl, answersDatabaseUrl, dataFolder } = settings;
  if (databaseUrl === null) return freshFiles(dataFolder, replace);
  const urls = { panel: databaseUrl, answers: answersDatabaseUrl ?? databaseUrl };
  return freshSchemas(urls, settings.unsafePostgres, replace);
}

async function freshFiles(folder: string, replace: boolean): Promise<FreshPlace> {
  await makePrivateFolder(folder);
  const lock = await holdAlone(folder);
  try {
    // One that was interrupted halfway is undone first: what was there is there again.
    await putBack(folder);
    if (!replace && databaseFiles.some((name) => existsSync(join(folder, name))))
      throw new Refused(
        `${folder} is not empty: --replace puts the databases that are there aside, and restores.`,
      );
    const staging = join(folder, newFolderName('restoring'));
    const databases = await openSqlite(staging);
    let isOpen = true;
    const shut = async (): Promise<void> => {
      if (isOpen) await databases.close();
      isOpen = false;
    };
    return {
      panel: databases.panel,
      answers: databases.answers,
      async swap() {
        await shut();
        return swapIn(folder, staging);
      },
      async leave() {
        await shut();
        await rm(staging, { recursive: true, force: true });
        await lock.destroy();
      },
    };
  } catch (error) {
    await lock.destroy();
    throw error;
  }
}
