/** A conversation on the telephone: a colleague reads the questions out and fills in what a panel member says, by the code alone. */
import { draftOf } from './drafts.ts';
import { dutchCodeFault } from './code-fault.ts';
import { findParticipation, type Participation } from './find-participation.ts';
import { findWave } from './find-wave.ts';
import { isInterviewMark, makeInterviewMark } from './interview-mark.ts';
import { noteEntry } from './note-entry.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { mustBeAllowed } from './permissions.ts';
import { readCode } from './personal-code.ts';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

/** Of the member behind the code; the mark goes along from page to page. */
export type Interview = Participation & { code: string; mark: string };

/** Codes that lead nowhere, by one person: typing slips, not guessing. */
const slips = { allowed: 40, windowMs: 15 * 60 * 1000 };

/** @throws Problem when the person may not, or the wave takes no answers */
export async function interviewWave(world: World, person: StaffMember, waveId: string): Promise<Wave> {
  mustBeAllowed(person, 'interview by telephone');
  const wave = await findWave(world, waveId);
  if (wave.status === 'open') return wave;
  const why =
    wave.status === 'draft' || wave.status === 'planned'
      ? `Golf ${waveId} loopt nog niet. Telefonisch antwoorden kan als de golf open is.`
      : `Golf ${waveId} is gesloten. Niemand kan nog antwoorden.`;
  throw new Problem('conflict', why);
}

/**
 * "answered": the first complete answer counts, and one is in already.
 * @throws Problem as interviewWave does, or when the code is no good
 */
async function findInterview(
  world: World,
  person: StaffMember,
  waveId: string,
  typed: string,
): Promise<Omit<Interview, 'mark'> | 'answered'> {
  await interviewWave(world, person, waveId);
  if (typed.trim() === '') throw new Problem('bad-input', 'Typ de code uit de brief.');
  const read = readCode(typed);
  if ('fault' in read) throw new Problem('bad-input', `Deze code ${dutchCodeFault(read.fault)}`);
  const found = await findParticipation(world, read.code);
  if (found === null || found.wave.id !== waveId) {
    await refuseGuessing(world, person);
    throw new Problem(
      'bad-input',
      `Deze code hoort niet bij golf ${waveId}. Vraag om de code nog eens te lezen, letter per letter.`,
    );
  }
  return found.answered ? 'answered' : { ...found, interviewed: true, code: read.code };
}

/**
 * Begins a conversation, and notes in the audit log that one was begun: who opens a questionnaire sees what was filled in.
 * "begun-before": there are answers already, and the person has not said that they may be seen.
 * @param mayBeSeen the person said so
 * @throws Problem as findInterview does
 */
export async function beginInterview(
  world: World,
  person: StaffMember,
  waveId: string,
  { code, mayBeSeen }: { code: string; mayBeSeen: boolean },
): Promise<Interview | 'answered' | 'begun-before'> {
  const found = await findInterview(world, person, waveId, code);
  if (found === 'answered') return found;
  const { revision } = await draftOf(world, found);
  if (revision > 0 && !mayBeSeen) return 'begun-before';
  const entry = { actor: person.id, action: 'telephone interview begun', subject: waveId };
  await noteEntry(world, world.panel, entry);
  return { ...found, mark: await makeInterviewMark(world, { staffId: person.id, waveId, code: found.code }) };
}

/**
 * Goes on with a conversation that was begun; nothing is shown or changed when it was not.
 * @param mark as beginInterview gave it
 * @throws Problem as findInterview does, or when this person did not begin it in the last hours
 */
export async function continueInterview(
  world: World,
  person: StaffMember,
  waveId: string,
  { code, mark }: { code: string; mark: string },
): Promise<Interview | 'answered'> {
  const found = await findInterview(world, person, waveId, code);
  if (found === 'answered') return found;
  if (await isInterviewMark(world, { staffId: person.id, waveId, code: found.code }, mark))
    return { ...found, mark };
  throw new Problem('bad-input', 'Dit gesprek is niet begonnen of al te lang bezig. Begin het opnieuw.');
}

async function refuseGuessing(world: World, person: StaffMember): Promise<void> {
  const now = world.clock.now().getTime();
  if (await world.panel.limits.take(`telephone codes ${person.id}`, slips, now)) return;
  const seconds = slips.windowMs / 1000;
  throw new Problem('too-many', 'U typte te veel codes die niet bestaan. Wacht een kwartier.', [], seconds);
}
