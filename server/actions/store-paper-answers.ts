/** The answers of a form on paper, stored once under the ticket, with a line in the audit log that says who typed one. */
import { readEntry, type Typed } from '../../surveys/paper-entry/read-entry.ts';
import { settleEntry } from '../../surveys/paper-entry/settle-entry.ts';
import type { StoredResponse } from './answer-records.ts';
import type { Participation } from './find-participation.ts';
import type { IsoDay } from './iso-day.ts';
import { notedIfStored } from './noted-if-stored.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import type { PaperForm } from './paper-form.ts';
import { splitAnswers } from './split-answers.ts';
import { openTextsOf, profileBands, responseOf } from './submit-answers.ts';
import type { World } from './world.ts';

interface TypedEntry {
  typed: Typed;
  /** Of a form that was typed twice (rateOf); null for one that was not. */
  twice: { fields: number; differing: number } | null;
}

/** "answered": the first complete answer counts, and another was in before this one. Then nothing is stored. */
export async function storePaperAnswers(
  world: World,
  person: StaffMember,
  { found, form }: { found: Participation; form: PaperForm },
  { typed, twice }: TypedEntry,
): Promise<{ leftOut: number; unreadable: number } | 'answered'> {
  const waveId = found.wave.id;
  const { answers: read, unreadable } = readEntry(form.fields, typed);
  const { answers, problems } = settleEntry(form.check, read);
  const split = splitAnswers(form.questionnaire, answers);
  const response: StoredResponse = {
    ...(await responseOf(world, found, split)),
    mode: 'paper',
    bands: profileBands(found, split),
    ...lastDayOf(found.wave),
  };
  const openTexts = openTextsOf(found, split, null);
  const entry = { actor: person.id, action: 'paper answers entered', subject: waveId };
  const store = () => world.answers.responses.add(response, openTexts);
  if ((await notedIfStored(world, entry, store)) !== 'stored') return 'answered';
  const leftOut = problems.length;
  await world.answers.paperEntries.addCounts(waveId, {
    forms: 1,
    unreadable,
    leftOut,
    twice: twice === null ? 0 : 1,
    fields: twice?.fields ?? 0,
    differing: twice?.differing ?? 0,
  });
  return { leftOut, unreadable };
}

/** What is typed after the wave closed came in before it did. */
function lastDayOf({ status, closesOn }: Wave): { day?: IsoDay } {
  return status === 'open' ? {} : { day: closesOn };
}
