/** One secret of 32 random bytes, as 64 hexadecimal digits in a file that only the program's own user can read. */
import { randomBytes } from 'node:crypto';
import { link, open, readdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolders } from '../make-folders.ts';
import { Refused } from '../refused.ts';

/** @returns null when there is no such file. @throws Refused when others can read it or it holds something else. */
export async function readKeyFile(path: string): Promise<Buffer | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => refuseUnreadable(path, error));
  if (file === null) return null;
  try {
    const { mode } = await file.stat();
    refuseLoose(path, mode);
    const text = (
      await file.readFile('utf8').catch((error: NodeJS.ErrnoException) => refuseUnreadable(path, error))
    )?.trim();
    if (text === undefined || !/^[0-9a-f]{64}$/.test(text))
      throw new Refused(`${path} should hold 64 hexadecimal digits and nothing else.`);
    return Buffer.from(text, 'hex');
  } finally {
    await file.close();
  }
}

/**
 * Makes the file when it is missing and leaves it alone when it is there. It appears whole or not at all: written and
 * flushed under another name, then linked, which unlike a rename never replaces a key that is in use.
 */
export async function createKeyFile(path: string): Promise<void> {
  if ((await readKeyFile(path)) !== null) return;
  await makePrivateFolder(dirname(path));
  const temporary = `${path}.${randomBytes(8).toString('hex')}.new`;
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(`${randomBytes(32).toString('hex')}\n`);
    await file.sync();
    await link(temporary, path).catch(ignoreWhenThere);
  } finally {
    await file.close();
    await unlink(temporary);
  }
  await flushFolder(dirname(path));
}

/** Better a start that is refused than a resident whose answers are. @throws Refused as readKeyFile, for each key of the folder */
export async function refuseBadKeys(folder: string): Promise<void> {
  const names =
    (await readdir(folder).catch((error: NodeJS.ErrnoException) => refuseUnreadable(folder, error))) ?? [];
  for (const name of names.filter((one) => one.endsWith('.key'))) await readKeyFile(join(folder, name));
}

function refuseLoose(path: string, mode: number): void {
  if ((mode & 0o077) !== 0)
    throw new Refused(`Others on this machine can read ${path}: run chmod 600 on it.`);
}

export async function makePrivateFolder(folder: string): Promise<void> {
  await makeFolders(folder, 'PANELPEIL_KEYS');
  const { mode } = await stat(folder);
  if ((mode & 0o077) !== 0)
    throw new Refused(`Others on this machine can open ${folder}: run chmod 700 on it.`);
}

export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync();
  await handle.close();
}

/** Null when it is not there. */
function refuseUnreadable(path: string, { code, message }: NodeJS.ErrnoException): null {
  if (code === 'ENOENT') return null;
  throw new Refused(
    `${path} cannot be read (${code ?? message}): the keys are in the folder of PANELPEIL_KEYS.`,
  );
}

function ignoreWhenThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
