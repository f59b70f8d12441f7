/** Takes a key away for good. */
import { randomBytes } from 'node:crypto';
import { open, readdir, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isDestroyed, isThere, leaveMark } from './destroyed-marks.ts';
import { flushFolder, makePrivateFolder } from './key-file.ts';

/**
 * Moves the key aside, leaves a mark that it was destroyed, overwrites it and removes it; after a stop anywhere in between
 * doing it again finishes it, and leaves alone a new key that was made under the same name meanwhile. Overwriting is as much as
 * a program can do: a disk may still hold what it wrote earlier, and so may a copy of the folder.
 * @param name of the mark: NAME.destroyed
 */
export async function destroyKeyFile(path: string, name: string): Promise<void> {
  const ending = `${name}.ending`;
  await makePrivateFolder(dirname(path));
  if (!(await isDestroyed(name))) {
    if (!(await isThere(ending))) await rename(path, ending).catch(ignoreWhenAbsent);
    await leaveMark(name);
  }
  await removeKeyFile(ending);
  await removeUnfinished(path);
}

/** Overwritten first; nothing happens when there is none. */
export async function removeKeyFile(path: string): Promise<void> {
  const file = await open(path, 'r+').catch(ignoreWhenAbsent);
  if (file === undefined) return;
  try {
    const { size } = await file.stat();
    await file.write(randomBytes(size), 0, size, 0);
    await file.sync();
  } finally {
    await file.close();
  }
  await unlink(path).catch(ignoreWhenAbsent);
  await flushFolder(dirname(path));
}

/** A stop while a key was made can leave it under a second name too: key-file.ts. */
async function removeUnfinished(path: string): Promise<void> {
  const start = `${basename(path)}.`;
  const left = (await readdir(dirname(path))).filter(
    (name) => name.startsWith(start) && name.endsWith('.new'),
  );
  for (const name of left) await removeKeyFile(join(dirname(path), name));
}

function ignoreWhenAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
