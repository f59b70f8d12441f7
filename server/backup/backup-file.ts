/** A locked file that appears whole or not at all, only readable by who made it. */
import { createHash } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refused } from '../refused.ts';

type Bytes = AsyncIterable<Uint8Array>;

export interface WrittenFile {
  path: string;
  /** Bytes. */
  size: number;
  sha256: string;
}

/**
 * @param signal stops the writing; nothing is left then
 * @throws Refused when the disk is full or the place cannot be written
 */
export async function writeLocked(path: string, bytes: Bytes, signal?: AbortSignal): Promise<WrittenFile> {
  const part = `${path}.part`;
  try {
    const written = await writeFlushed(part, bytes, signal);
    await rename(part, path);
    await flushFolder(dirname(path));
    return { path, ...written };
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined);
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof Refused || typeof code !== 'string') throw error;
    throw new Refused(`${path} cannot be written (${code}): nothing is left of it.`, { cause: error });
  }
}

async function writeFlushed(
  path: string,
  bytes: Bytes,
  signal: AbortSignal | undefined,
): Promise<Omit<WrittenFile, 'path'>> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const piece of bytes) {
      if (signal?.aborted === true) throw new Refused('The backup was interrupted: nothing is left of it.');
      hash.update(piece);
      size += piece.length;
      await file.writeFile(piece);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { size, sha256: hash.digest('hex') };
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}
