import { failSilentJobs } from '../jobs/start-job.ts';
import type { Job } from '../jobs/job-records.ts';
import type { Mailing } from '../mailing-records.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';
import { keptBatch } from './kept-batch.ts';
import { letterFileOf, type LetterFile } from './letter-file.ts';
import { letterRecipients, silentAmong } from './letter-recipients.ts';
import { whyNotAnew, whyNotNow } from './may-make.ts';

export interface LettersOverview {
  wave: Wave;
  mailing: Mailing;
  /** Who may get a letter; of a reminder, whether they answered or not. */
  people: number;
  /** Of a reminder: how many did not answer yet, rounded down to tens. Of an invitation: everybody. */
  printed: number;
  /** Whether letters were made that wait to be posted. */
  isMade: boolean;
  /** Sentences; null when it may be. */
  whyNotNow: string | null;
  whyNotAnew: string | null;
  /** Of a reminder: fewer letters than ten would be, or were, printed. */
  isFew: boolean;
  /** What this person has made or is making, newest first; the kind is known once there is a file. */
  jobs: { job: Job; file: LetterFile | null }[];
}

/** @throws Problem when the person may not, or there are no such letters */
export async function seeLetters(
  world: World,
  person: StaffMember,
  where: MailingAddress,
): Promise<LettersOverview> {
  const { wave, mailing } = await findLetters(world, person, where);
  await failSilentJobs(world);
  const ids = (await letterRecipients(world, mailing)).map(({ id }) => id);
  const isReminder = mailing.kind !== 'invitation';
  const silent = isReminder ? (await silentAmong(world, wave.id, ids)).size : ids.length;
  const printed = isReminder ? Math.floor(silent / 10) * 10 : silent;
  const made = (await keptBatch(world, mailing.id))?.made ?? null;
  const jobs = (await world.panel.jobs.of('letters', mailing.id)).filter(
    ({ staffId }) => staffId === person.id,
  );
  return {
    wave,
    mailing,
    people: ids.length,
    printed,
    isMade: made !== null,
    whyNotNow: whyNotNow(wave, mailing),
    whyNotAnew: await whyNotAnew(world, mailing),
    isFew: isReminder && (made?.letters.length ?? silent) < 10,
    jobs: await Promise.all(jobs.toReversed().map(async (job) => ({ job, file: await kindOf(world, job) }))),
  };
}

async function kindOf(world: World, { id }: Job): Promise<LetterFile | null> {
  const [first] = await world.panel.jobs.files(id);
  return first === undefined ? null : letterFileOf(first.name);
}
