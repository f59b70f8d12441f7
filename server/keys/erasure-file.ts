/**
 * The list of erasures as a file beside the keys: lines are only ever added, and are on the disk before anything is erased. Its
 * first line says which key its marks are of: with another one nothing on it would ever be found again.
 */
import { createHmac } from 'node:crypto';
import type { Erasure, ErasureKind, ErasureList } from '../actions/erasure/erasure-list.ts';
import { Refused } from '../refused.ts';
import { addErasureLines, erasureLine, erasuresPath, headLine, readErasureLines } from './erasure-lines.ts';

/** erasures.log. @param keyOf the key of erasures */
export function erasureFile(folder: string, keyOf: () => Promise<Buffer>): ErasureList {
  const head = async (): Promise<string> =>
    `key ${createHmac('sha256', await keyOf())
      .update('panelpeil erasures')
      .digest('hex')}`;
  return {
    async add(erasures) {
      if (erasures.length === 0) return;
      const lines = erasures.map(({ day, kind, mark }) => `${day === '' ? '-' : day} ${kind} ${mark}`);
      const there = (await readErasureLines(folder)) ?? [];
      const isNew = !there.some((line) => headLine.test(line));
      await addErasureLines(folder, [...(isNew ? [await head()] : []), ...lines]);
    },
    async all() {
      const lines = await readErasureLines(folder);
      if (lines === null) return [];
      const own = await head();
      if (lines.some((line) => line.startsWith('key ') && line !== own))
        throw new Refused(
          `${erasuresPath(folder)} was written with another key than erasures.key beside it: put that key back.`,
        );
      // Of one mark the last line counts.
      return [...new Map(lines.flatMap(erasureIn).map((one) => [one.mark, one])).values()];
    },
  };
}

function erasureIn(line: string): Erasure[] {
  const { day = '', kind, mark = '' } = erasureLine.exec(line)?.groups ?? {};
  if (kind === undefined) return [];
  return [{ kind: kind as ErasureKind, mark, day: day === '-' ? '' : day }];
}
