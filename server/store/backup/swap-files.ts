/** Two new SQLite files in the place of two old ones: all of it or nothing, also when the machine stops in between. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const databaseFiles = ['panel.sqlite', 'answers.sqlite'];
/** With the logs that belong to them. */
const allFiles = databaseFiles.flatMap((name) => [name, `${name}-wal`, `${name}-shm`]);

/** Stands in the data folder while files are moved, and tells where the old ones went. */
const marker = 'restore-unfinished';

export function isUnfinished(folder: string): boolean {
  return existsSync(join(folder, marker));
}

/** "replaced-20261127T224500-1a2b" */
export function newFolderName(what: string): string {
  const moment = new Date().toISOString().replaceAll(/[-:]|\.\d+Z/gu, '');
  return `${what}-${moment}-${randomBytes(2).toString('hex')}`;
}

/** @returns the folder with the old files, or null when there were none */
export async function swapIn(folder: string, staging: string): Promise<string | null> {
  for (const name of databaseFiles) await flush(join(staging, name));
  const aside = newFolderName('replaced');
  const old = allFiles.filter((name) => existsSync(join(folder, name)));
  await mkdir(join(folder, aside), { mode: 0o700 });
  await writeMarker(folder, { aside, old });
  try {
    for (const name of old) await rename(join(folder, name), join(folder, aside, name));
    for (const name of databaseFiles) await rename(join(staging, name), join(folder, name));
    await flush(folder);
  } catch (error) {
    await putBack(folder);
    throw error;
  }
  await rm(join(folder, marker));
  await flush(folder);
  if (old.length > 0) return join(folder, aside);
  await rm(join(folder, aside), { recursive: true });
  return null;
}

interface Marker {
  /** Name of a folder in the data folder. */
  aside: string;
  /** Names of the files that were there. */
  old: string[];
}

/** After a stop in between: what was there is there again. Does nothing when there was no such stop. */
export async function putBack(folder: string): Promise<void> {
  if (!isUnfinished(folder)) return;
  const { aside, old } = JSON.parse(await readFile(join(folder, marker), 'utf8')) as Marker;
  for (const name of allFiles) {
    const [place, kept] = [join(folder, name), join(folder, aside, name)];
    // An old one that is not aside was not moved yet, and no new one stands in its place.
    if (existsSync(kept)) await rename(kept, place);
    else if (!old.includes(name)) await rm(place, { force: true });
  }
  await flush(folder);
  await rm(join(folder, marker));
  await rm(join(folder, aside), { recursive: true, force: true });
}

async function writeMarker(folder: string, content: Marker): Promise<void> {
  // Whole or not at all: half of it would tell nothing.
  const draft = join(folder, `${marker}.part`);
  await writeFile(draft, JSON.stringify(content), { mode: 0o600 });
  await flush(draft);
  await rename(draft, join(folder, marker));
  await flush(folder);
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
