/** A file that only takes room beside the databases of SQLite: on a full disk it is given up, so that erasing stays possible. */
import { rm, statfs, writeFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes: far more than the pages that one erasure writes. */
const size = 4 * 1_048_576;

/** Makes it when it is not there and twice as much is free. Never fails: on a disk that is full there is nothing to keep. */
export async function keepReserve(folder: string): Promise<void> {
  const path = pathIn(folder);
  try {
    const there = await stat(path).catch(() => null);
    if (there?.size === size || (await freeIn(folder)) < 2 * size) return;
    // With bytes in it: a file of holes takes no room.
    await writeFile(path, Buffer.alloc(size, 'room'), { mode: 0o600, flush: true });
  } catch {
    await rm(path, { force: true }).catch(() => undefined);
  }
}

/** False when it was given up before. */
export async function giveUpReserve(folder: string): Promise<boolean> {
  return rm(pathIn(folder)).then(
    () => true,
    () => false,
  );
}

/** From 0 to 1: what the disk of this folder has left for us. */
export async function roomIn(folder: string): Promise<number> {
  const { bavail, blocks } = await statfs(folder);
  return bavail / blocks;
}

async function freeIn(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

function pathIn(folder: string): string {
  return join(folder, 'reserve');
}
