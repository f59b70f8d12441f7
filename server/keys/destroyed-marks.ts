/** NAME.destroyed beside the keys: that a key was destroyed on purpose. Holds nothing of the key. */
import { access, open, readdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFolder } from './key-file.ts';

export function isDestroyed(name: string): Promise<boolean> {
  return isThere(markOf(name));
}

/** What is destroyed under this name from now on is another key. */
export async function forgetDestroyed(name: string): Promise<void> {
  await unlink(markOf(name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

export async function leaveMark(name: string): Promise<void> {
  const path = markOf(name);
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(
      'This key was destroyed. Leave this file here: it keeps a new one from being made.\n',
    );
    await file.sync();
  } finally {
    await file.close();
  }
  await flushFolder(dirname(path));
}

/** As wave-2021-3 and series-4, in their order; none where there is no such folder. */
export async function destroyedIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const ending = markOf('');
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
}

export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function markOf(name: string): string {
  return `${name}.destroyed`;
}
