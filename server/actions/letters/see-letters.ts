import { failSilentJobs } from '../jobs/start-job.ts';
import type { Job } from '../jobs/job-records.ts';
import type { Mailing } from '../mailing-records.ts';
import { recipientsOf } from '../mailings/recipients-of.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';
import { keptBatch } from './kept-batch.ts';
import { letterFileOf, type LetterFile } from './letter-file.ts';
import { reminded } from './reminded.ts';
import { whyNotNow } from './may-make.ts';

export interface LettersOverview {
  wave: Wave;
  mailing: Mailing;
  /** Who may get a letter; of a reminder, whether they answered or not. */
  people: number;
  /** Whether everybody gets the letter; of a reminder, whether they answered or not. */
  toEverybody: boolean;
  /** How many letters; of a reminder to some alone rounded down to tens. */
  printed: number;
  /** Whether letters were made that wait to be posted. */
  isMade: boolean;
  /** A sentence; null when it may be. */
  whyNotNow: string | null;
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
  const ids = await recipientsOf(world, mailing);
  const isReminder = mailing.kind !== 'invitation';
  const made = (await keptBatch(world, mailing.id))?.made ?? null;
  const now = await reminded(world, mailing);
  const isForAll = !isReminder || (made === null ? now.toEverybody : made.letters.length >= ids.length);
  const some = made === null ? now.silentInTens : Math.floor(made.letters.length / 10) * 10;
  const jobs = (await world.panel.jobs.of('letters', mailing.id)).filter(
    ({ staffId }) => staffId === person.id,
  );
  return {
    wave,
    mailing,
    people: ids.length,
    toEverybody: isForAll,
    printed: isForAll ? ids.length : some,
    isMade: made !== null,
    whyNotNow: whyNotNow(wave, mailing),
    jobs: await Promise.all(jobs.toReversed().map(async (job) => ({ job, file: await kindOf(world, job) }))),
  };
}

async function kindOf(world: World, { id }: Job): Promise<LetterFile | null> {
  const [first] = await world.panel.jobs.files(id);
  return first === undefined ? null : letterFileOf(first.name);
}
