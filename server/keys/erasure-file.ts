/**
 * The list of erasures as a file beside the keys: lines are only ever added, and are on the disk before anything is erased. Its
 * first line says which key its marks are of: with another one nothing on it would ever be found again.
 */
import { createHmac } from 'node:crypto';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Erasure, ErasureKind, ErasureList } from '../actions/erasure/erasure-list.ts';
import { Refused } from '../refused.ts';
import { flushFolder, makePrivateFolder } from './key-file.ts';

/** erasures.log. @param keyOf the key of erasures */
export function erasureFile(folder: string, keyOf: () => Promise<Buffer>): ErasureList {
  const path = join(folder, 'erasures.log');
  const head = async (): Promise<string> =>
    `key ${createHmac('sha256', await keyOf())
      .update('panelpeil erasures')
      .digest('hex')}`;
  return {
    async add(erasures) {
      if (erasures.length === 0) return;
      const lines = erasures.map(({ day, kind, mark }) => `${day === '' ? '-' : day} ${kind} ${mark}`);
      await addLines(path, await head(), lines);
    },
    async all() {
      const text = await readPrivate(path);
      if (text === null) return [];
      const lines = text.split('\n');
      const own = await head();
      if (lines.some((line) => line.startsWith('key ') && line !== own))
        throw new Refused(
          `${path} was written with another key than erasures.key beside it: put that key back.`,
        );
      // Of one mark the last line counts.
      return [...new Map(lines.flatMap(erasureIn).map((one) => [one.mark, one])).values()];
    },
  };
}

/** A line that was cut off by a crash ends before the next one. */
async function addLines(path: string, head: string, lines: string[]): Promise<void> {
  await makePrivateFolder(dirname(path));
  const file = await open(path, 'a', 0o600);
  try {
    const isNew = (await file.stat()).size === 0;
    await file.writeFile(`\n${[...(isNew ? [head] : []), ...lines].join('\n')}\n`);
    await file.sync();
    if (isNew) await flushFolder(dirname(path));
  } finally {
    await file.close();
  }
}

/** Null when there is no such file. @throws Refused when others can read it */
async function readPrivate(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const { mode } = await file.stat();
    if ((mode & 0o077) !== 0)
      throw new Refused(`Others on this machine can read ${path}: run chmod 600 on it.`);
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

const written =
  /^(?<day>\d{4}-\d{2}-\d{2}|-) (?<kind>member-keep|member-delete|reference|answer) (?<mark>[0-9a-f]{64})$/u;

function erasureIn(line: string): Erasure[] {
  const { day = '', kind, mark = '' } = written.exec(line)?.groups ?? {};
  if (kind === undefined) return [];
  return [{ kind: kind as ErasureKind, mark, day: day === '-' ? '' : day }];
}
