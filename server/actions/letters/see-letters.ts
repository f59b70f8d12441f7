import { failSilentJobs } from '../jobs/start-job.ts';
import type { Job } from '../jobs/job-records.ts';
import type { Mailing } from '../mailing-records.ts';
import { recipientsOf } from '../mailings/recipients-of.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';
import { keptBatch } from './kept-batch.ts';
import { silentAmong } from './silent-among.ts';
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
  /** What this person has made or is making, newest first. */
  jobs: Job[];
}

/** @throws Problem when the person may not, or there are no such letters */
export async function seeLetters(
  world: World,
  person: StaffMember,
  where: MailingAddress,
): Promise<LettersOverview> {
  const { wave, mailing } = await findLetters(world, person, where);
  await failSilentJobs(world);
  const ids = await recipientsOf(world, mailing);
  const isReminder = mailing.kind !== 'invitation';
  const printed = isReminder
    ? Math.floor((await silentAmong(world, wave.id, ids)).size / 10) * 10
    : ids.length;
  const made = (await keptBatch(world, mailing.id))?.made ?? null;
  const jobs = await world.panel.jobs.of('letters', mailing.id);
  return {
    wave,
    mailing,
    people: ids.length,
    printed,
    isMade: made !== null,
    whyNotNow: whyNotNow(wave, mailing),
    whyNotAnew: await whyNotAnew(world, mailing),
    jobs: jobs.filter(({ staffId }) => staffId === person.id).toReversed(),
  };
}
