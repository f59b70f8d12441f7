/** `figures check`: what there is to say of a file, without an installation. */
import { stat } from 'node:fs/promises';
import type { FigureKind } from '../../reports/figures/records.ts';
import { brusselsDay } from '../actions/brussels-day.ts';
import type { FigureMapping, FileRemark } from '../actions/figure-file.ts';
import { Problem } from '../actions/problem.ts';
import { figureFiles } from '../imports/figure-files.ts';
import { Refused } from '../refused.ts';
import { say } from './command.ts';

export interface GivenFigures {
  kind: FigureKind;
  file: string;
  mapping: Partial<FigureMapping> | null;
}

export async function checkFigures(given: GivenFigures): Promise<void> {
  const context = { today: brusselsDay(new Date()), nisCode: null };
  let records = 0;
  const { kind, file, mapping } = given;
  await refuseNoFile(file);
  const work = figureFiles.read({ path: file }, { kind, mapping, context }, async ({ rows }) => {
    records += rows.length;
  });
  const read = await work.catch((error: unknown) => {
    throw error instanceof Problem ? refusedFor(file, error) : error;
  });
  for (const remark of read.remarks) say(remarkLine(file, remark));
  if (read.faults > 0) throw new Refused(faultsSentence(file, read.faults));
  const range = read.covers === null ? '' : ` from ${read.covers.from} to ${read.covers.to}`;
  say(`${file}: ${records} records${range}, no faults`);
}

/** A Problem speaks Dutch: its sentences come after ours. */
export function refusedFor(file: string, { message, details }: Problem): Refused {
  return new Refused([`${file}: cannot be imported. ${message}`, ...details].join('\n  '));
}

/** What staff mend in a form beside the file, and here in a file of its own. */
const mappable = new Set(['missing-column', 'unknown-word']);

/** "jan.csv, line 214, column Aantal: Rij 214, kolom 'Aantal': ..." */
export function remarkLine(file: string, { level, row, column, sentence, check }: FileRemark): string {
  const place = [file, row === null ? '' : `line ${row}`, column === null ? '' : `column ${column}`];
  const said = level === 'fault' ? sentence : `(notice) ${sentence}`;
  const how = mappable.has(check) ? ' (--mapping)' : '';
  return `${place.filter((one) => one !== '').join(', ')}: ${said}${how}`;
}

export function faultsSentence(file: string, faults: number): string {
  return `${file}: ${faults} ${faults === 1 ? 'fault' : 'faults'}, nothing can be imported`;
}

export async function refuseNoFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => error.code ?? 'unknown');
  if (typeof found === 'string')
    throw new Refused(
      `${file}: ${found === 'ENOENT' ? 'there is no such file' : `cannot be read, ${found}`}`,
    );
  if (!found.isFile()) throw new Refused(`${file}: expected a file`);
}
