/** `figures check members` and `figures check paper`: files about persons, which are only checked. */
import { brusselsDay } from '../actions/brussels-day.ts';
import type { FigureMapping } from '../actions/figure-file.ts';
import type { IsoDay } from '../actions/iso-day.ts';
import { Problem } from '../actions/problem.ts';
import { dayIn } from '../imports/cells/days.ts';
import { checkPeople, type CheckedPeople } from '../imports/people/check-people.ts';
import { memberColumns } from '../imports/people/member-columns.ts';
import { readMembers } from '../imports/people/members.ts';
import { paperColumns } from '../imports/people/paper-columns.ts';
import { readPaper } from '../imports/people/paper.ts';
import { Refused } from '../refused.ts';
import { say, WrongUsage } from './command.ts';
import { refusedFor, refuseNoFile, remarkLine } from './figures-check.ts';
import { readQuestionnaireFile } from './input-files.ts';

export interface GivenPeople {
  file: string;
  mapping: Partial<FigureMapping> | null;
}

export async function checkMembers({ file, mapping }: GivenPeople): Promise<void> {
  const today = brusselsDay(new Date());
  await refuseNoFile(file);
  const work = checkPeople({ path: file }, memberColumns, (table, hear) =>
    readMembers(table, { mapping, today, rules: null }, hear),
  );
  report(file, await work.catch((error: unknown) => refuse(file, error)));
}

/**
 * @param closes last day on which answers count, as it was typed; null: not known
 * @throws WrongUsage when that is no day
 */
export async function checkPaper(
  { file, mapping }: GivenPeople,
  questionnaireFile: string,
  closes: string | null,
): Promise<void> {
  const closesOn = closes === null ? null : dayOf(closes);
  const questionnaire = await readQuestionnaireFile(questionnaireFile);
  await refuseNoFile(file);
  const work = checkPeople({ path: file }, paperColumns, (table, hear) =>
    readPaper(table, { mapping, questionnaire, closesOn }, hear),
  );
  report(file, await work.catch((error: unknown) => refuse(file, error)));
}

function dayOf(closes: string): IsoDay {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(closes) ? dayIn(closes, 'year first') : null;
  if (typeof day !== 'string') throw new WrongUsage(`--closes ${closes}: expected a day, as 2021-09-26`);
  return day;
}

function report(file: string, { remarks, faults, rows }: CheckedPeople): void {
  for (const remark of remarks) say(remarkLine(file, remark));
  if (faults > 0) throw new Refused(`${file}: ${faults} ${faults === 1 ? 'fault' : 'faults'}`);
  say(`${file}: ${rows} rows, no faults`);
}

function refuse(file: string, error: unknown): never {
  throw error instanceof Problem ? refusedFor(file, error) : error;
}
