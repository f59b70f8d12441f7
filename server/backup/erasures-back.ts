/** The list of erasures of a file of keys, added to the one that is there; and whether that one knows enough for a backup. */
import {
  addErasureLines,
  erasureLine,
  erasuresPath,
  headLine,
  keptLine,
  readErasureLines,
} from '../keys/erasure-lines.ts';
import { Refused } from '../refused.ts';
import type { Head } from './format.ts';
import type { KeptKeys } from './kept-keys.ts';

/** @throws Refused when the marks that are there are of another key */
export async function refuseOtherErasures(folder: string, kept: KeptKeys, path: string): Promise<void> {
  const headOf = (lines: string[] | null): string | undefined => lines?.find((line) => headLine.test(line));
  const [here, there] = [headOf(await readErasureLines(folder)), headOf(kept.erasures)];
  if (here !== undefined && there !== undefined && here !== there)
    throw new Refused(
      `${erasuresPath(folder)} was written with another erasures.key than ${path} has: nothing is put back. Move the folder aside first.`,
    );
}

/**
 * Lines that are missing come at the end, in their order; none goes. A list that begins here says of when it is.
 * @param isNewPlace nothing was known here
 * @returns how many erasures more
 */
export async function putErasuresBack(
  folder: string,
  { erasures, madeAt }: KeptKeys,
  isNewPlace: boolean,
): Promise<number> {
  const here = await readErasureLines(folder);
  const there = new Set(here);
  const missing = (erasures ?? []).filter((line) => !there.has(line));
  const known = keptDays(here ?? []);
  const begins = isNewPlace || (here === null && erasures !== null);
  const isLater = known.length > 0 && known.every((one) => one.madeAt < madeAt);
  const says = begins || isLater ? [`kept ${madeAt} put back ${new Date().toISOString()}`] : [];
  if (missing.length + says.length > 0) await addErasureLines(folder, [...missing, ...says]);
  return missing.filter((line) => erasureLine.test(line)).length;
}

/** How many erasures the list has; 0 without one. */
export async function countErasures(folder: string): Promise<number> {
  return countOf((await readErasureLines(folder)) ?? []);
}

/** @returns one sentence when the list is missing or older than the backup: who was erased since would be there again. Null: it is well */
export async function erasuresInDoubt(folder: string, head: Head): Promise<string | null> {
  const lines = await readErasureLines(folder);
  const advice =
    'if anybody was erased after this backup was made, they are there again; before the program starts, put back the newest file of keys that there is (restore keys FILE)';
  if (lines === null) return `${folder} has no list of erasures (erasures.log): ${advice}.`;
  const kept = keptDays(lines);
  const newest = kept
    .map(({ madeAt }) => madeAt)
    .toSorted()
    .at(-1);
  const isOfThePlaceBefore = kept.some(({ putBackAt }) => head.madeAt < putBackAt);
  const isOlder = newest !== undefined && newest < head.madeAt && isOfThePlaceBefore;
  if (!isOlder && countOf(lines) >= (head.erasures ?? 0)) return null;
  const since = newest === undefined ? '' : `, of ${newest},`;
  return `the list of erasures in ${folder}${since} is older than this backup: ${advice}.`;
}

function countOf(lines: string[]): number {
  return new Set(lines.filter((line) => erasureLine.test(line))).size;
}

function keptDays(lines: string[]): { madeAt: string; putBackAt: string }[] {
  return lines.flatMap((line) => {
    const { madeAt, putBackAt } = keptLine.exec(line)?.groups ?? {};
    return madeAt === undefined || putBackAt === undefined ? [] : [{ madeAt, putBackAt }];
  });
}
