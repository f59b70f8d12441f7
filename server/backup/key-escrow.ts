/** The key files as a locked file of their own, for somebody else to keep: apart from the backups, and not as long. */
import { createReadStream } from 'node:fs';
import { chmod, link, open, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { makeFolders } from '../make-folders.ts';
import { Refused } from '../refused.ts';
import { writeLocked, type WrittenFile } from './backup-file.ts';
import { locked, opened, type Locking, type Opening } from './envelope.ts';
import { destroyedAmong, keysIn } from './key-fingerprints.ts';

const format = 'panelpeil-keys/1';

const content = z.strictObject({
  format: z.literal(format),
  madeAt: z.iso.datetime(),
  keys: z.record(z.string().regex(/^[a-z0-9-]+\.key$/u), z.string().regex(/^[0-9a-f]{64}$/u)),
});

/** @throws Refused when there are none, or the file cannot be written */
export async function keepKeys(keysFolder: string, path: string, locking: Locking): Promise<WrittenFile> {
  const keys = await keysIn(keysFolder);
  if (keys.size === 0) throw new Refused(`${keysFolder} has no keys.`);
  const text = JSON.stringify({
    format,
    madeAt: new Date().toISOString(),
    keys: Object.fromEntries([...keys].map(([name, key]) => [name, key.toString('hex')])),
  });
  return writeLocked(path, await locked(oneOf(Buffer.from(text)), locking));
}

/**
 * Puts back those that are missing; others stay, and one that was destroyed stays gone.
 * @returns names of those put back
 * @throws Refused when the file does not open, or the folder has another key under one of its names: then nothing is put back
 */
export async function putKeysBack(keysFolder: string, path: string, opening: Opening): Promise<string[]> {
  const kept = await readKept(path, opening);
  const here = await keysIn(keysFolder);
  const other = Object.keys(kept).find(
    (name) => here.has(name) && here.get(name)?.toString('hex') !== kept[name],
  );
  if (other !== undefined)
    throw new Refused(
      `${keysFolder} has another ${other} than ${path}: nothing is put back. Move the folder aside first.`,
    );
  await makeFolders(keysFolder, 'PANELPEIL_KEYS');
  await chmod(keysFolder, 0o700);
  const gone = await destroyedAmong(keysFolder, Object.keys(kept));
  const missing = Object.entries(kept).filter(([name]) => !here.has(name) && !gone.has(name));
  for (const [name, key] of missing) await putKey(join(keysFolder, name), key);
  return missing.map(([name]) => name);
}

async function readKept(path: string, opening: Opening): Promise<Record<string, string>> {
  const pieces: Uint8Array[] = [];
  const stream = createReadStream(path);
  try {
    for await (const piece of opened(stream, opening, basename(path))) pieces.push(piece);
    return content.parse(JSON.parse(Buffer.concat(pieces).toString('utf8'))).keys;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${path} does not hold keys of Panelpeil.`, { cause: error });
  }
}

/** Whole or not at all, and never in the place of one that appeared meanwhile. */
async function putKey(path: string, key: string): Promise<void> {
  const draft = `${path}.new`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
    await link(draft, path);
  } finally {
    await file.close();
    await unlink(draft);
  }
}

async function* oneOf(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
