/** The lines of erasures.log: how they are written, and how they get onto the disk. Marks under a key, days and kinds: no names. */
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from '../refused.ts';
import { flushFolder, makePrivateFolder } from './key-file.ts';

/** The first: which key the marks are of. */
export const headLine = /^key [0-9a-f]{64}$/u;

export const erasureLine =
  /^(?<day>\d{4}-\d{2}-\d{2}|-) (?<kind>member-keep|member-delete|reference|answer) (?<mark>[0-9a-f]{64})$/u;

/** In a place that had no list: of when the one that was put back is, and when that was. */
export const keptLine = /^kept (?<madeAt>\S+) put back (?<putBackAt>\S+)$/u;

export function erasuresPath(folder: string): string {
  return join(folder, 'erasures.log');
}

/** Null when there is no list. @throws Refused when others can read it */
export async function readErasureLines(folder: string): Promise<string[] | null> {
  const path = erasuresPath(folder);
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const { mode } = await file.stat();
    if ((mode & 0o077) !== 0)
      throw new Refused(`Others on this machine can read ${path}: run chmod 600 on it.`);
    return (await file.readFile('utf8')).split('\n');
  } finally {
    await file.close();
  }
}

/** At the end, and on the disk. A line that was cut off by a crash ends before the next one. */
export async function addErasureLines(folder: string, lines: string[]): Promise<void> {
  const path = erasuresPath(folder);
  await makePrivateFolder(dirname(path));
  const file = await open(path, 'a', 0o600);
  try {
    const isNew = (await file.stat()).size === 0;
    await file.writeFile(`\n${lines.join('\n')}\n`);
    await file.sync();
    if (isNew) await flushFolder(dirname(path));
  } finally {
    await file.close();
  }
}
