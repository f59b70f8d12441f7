/** The key files as a locked file of their own, for somebody else to keep: apart from the backups, and not as long. */
import { chmod, link, open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { destroyedIn, isThere, leaveMark } from '../keys/destroyed-marks.ts';
import { erasureLine, headLine, readErasureLines } from '../keys/erasure-lines.ts';
import { makeFolders } from '../make-folders.ts';
import { Refused } from '../refused.ts';
import { writeLocked, type WrittenFile } from './backup-file.ts';
import { locked, type Locking, type Opening } from './envelope.ts';
import { putErasuresBack, refuseOtherErasures } from './erasures-back.ts';
import { destroyedAmong, keysIn } from './key-fingerprints.ts';
import { keptFormat, readKept, type KeptKeys } from './kept-keys.ts';

export interface PutBack {
  /** Names of the keys that are there again. */
  keys: string[];
  /** Names of those that are not, because they were destroyed. */
  destroyed: string[];
  /** Lines that the list of erasures has more. */
  erasures: number;
}

/** @throws Refused when there are none, something is there already, or the file cannot be written */
export async function keepKeys(keysFolder: string, path: string, locking: Locking): Promise<WrittenFile> {
  if (await isThere(path)) throw new Refused(`${path} is there already: give the name of a new file.`);
  const keys = await keysIn(keysFolder);
  if (keys.size === 0) throw new Refused(`${keysFolder} has no keys.`);
  const lines = await readErasureLines(keysFolder);
  const kept: KeptKeys = {
    madeAt: new Date().toISOString(),
    keys: Object.fromEntries([...keys].map(([name, key]) => [name, key.toString('hex')])),
    destroyed: await destroyedIn(keysFolder),
    erasures: lines?.filter((line) => headLine.test(line) || erasureLine.test(line)) ?? null,
  };
  const text = JSON.stringify({ format: keptFormat, ...kept });
  return writeLocked(path, await locked(oneOf(Buffer.from(text)), locking));
}

/**
 * Puts back those that are missing; others stay, and one that was destroyed, here or there, stays gone. Marks of destroyed keys
 * and lines of erasures that are missing come first; none goes.
 * @throws Refused when the file does not open, or the folder has another key under one of its names: then nothing is put back
 */
export async function putKeysBack(keysFolder: string, path: string, opening: Opening): Promise<PutBack> {
  const kept = await readKept(path, opening);
  const here = await keysIn(keysFolder);
  const names = Object.keys(kept.keys);
  const other = names.find((name) => here.has(name) && here.get(name)?.toString('hex') !== kept.keys[name]);
  if (other !== undefined)
    throw new Refused(
      `${keysFolder} has another ${other} than ${path}: nothing is put back. Move the folder aside first.`,
    );
  await refuseOtherErasures(keysFolder, kept, path);
  await makeFolders(keysFolder, 'PANELPEIL_KEYS');
  await chmod(keysFolder, 0o700);
  // Before the marks: of the series each key has a mark of its own, and those that come along are of earlier ones.
  const gone = await destroyedAmong(keysFolder, names, kept.destroyed);
  const marked = await destroyedIn(keysFolder);
  for (const mark of kept.destroyed) if (!marked.includes(mark)) await leaveMark(join(keysFolder, mark));
  const erasures = await putErasuresBack(keysFolder, kept, here.size === 0);
  const missing = names.filter((name) => !here.has(name) && !gone.has(name));
  for (const name of missing) await putKey(join(keysFolder, name), kept.keys[name] ?? '');
  return { keys: missing, destroyed: [...gone].filter((name) => !here.has(name)), erasures };
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
