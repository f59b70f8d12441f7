/** The files of `report`: all made before the first is written, so that a refusal leaves nothing behind. */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { makeFolders } from '../make-folders.ts';
import { Refused } from '../refused.ts';
import { warn, WrongUsage } from './command.ts';
import { drawCharts } from './report-charts.ts';
import type { Wishes } from './report-wishes.ts';
import { holdsAnswers, printReported, type Reported } from './reported.ts';
import { writeWhole } from './write-whole.ts';

export interface MadeFile {
  file: string;
  bytes: Buffer;
  /** Those of people, one by one. */
  holdsAnswers: boolean;
}

/** @throws WrongUsage when two would be one file; Refused */
export async function makeFiles({ outputs, charts }: Wishes, reported: Reported): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  for (const { file, kind } of outputs)
    made.push({
      file,
      bytes: await printReported(kind, reported),
      holdsAnswers: holdsAnswers(kind, reported),
    });
  if (charts !== null)
    for (const { name, bytes } of await drawCharts(reported.frozen))
      made.push({ file: join(charts, name), bytes, holdsAnswers: false });
  const places = made.map(({ file }) => resolve(file));
  const twice = made.find((_, i) => places.indexOf(places[i] ?? '') !== i);
  if (twice !== undefined) throw new WrongUsage(`${twice.file}: expected each file once`);
  return made;
}

/** Charts folder first: it is made when it is not there. @throws Refused */
export async function writeFiles({ charts }: Wishes, made: MadeFile[]): Promise<void> {
  if (charts !== null) await makeFolders(charts, '--charts', 0o777);
  for (const { file, bytes, holdsAnswers: isPrivate } of made) {
    await writeWhole(file, bytes);
    if (isPrivate) warn(`${file} holds the answers of every respondent: keep it on this machine`);
  }
}

/** Asked before the long work, not only when it is done. @throws Refused */
export async function refuseNoFolder(folder: string): Promise<void> {
  try {
    if ((await stat(folder)).isDirectory()) return;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ENOENT') return;
    if (code !== 'ENOTDIR') throw new Refused(`--charts ${folder}: the folder cannot be read (${code})`);
  }
  throw new Refused(`--charts ${folder}: it is a file, or in one; expected a folder, new or there already`);
}
