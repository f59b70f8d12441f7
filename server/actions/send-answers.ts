/** What a browser sends at the end: first answers, or new ones in the place of those that are in. */
import type { Voice } from '../../surveys/language.ts';
import type { Json } from '../../surveys/question.ts';
import { replaceAnswers } from './edit-answers.ts';
import { findParticipation } from './find-participation.ts';
import { submitAnswers, type Submission } from './submit-answers.ts';
import type { World } from './world.ts';

export interface Sender {
  /** Token or code. */
  secret: string;
  receipt: string | null;
  /** Whether the person is changing the answers of this receipt. */
  editing: boolean;
}

export async function sendAnswers(
  world: World,
  { secret, receipt, editing }: Sender,
  sent: Json | undefined,
  voice: Voice = 'nl-u',
): Promise<Submission> {
  // Answers that were withdrawn while they were being changed are first answers again.
  const replaces = editing && (await findParticipation(world, secret))?.answered === true;
  if (replaces && receipt !== null) return replaceAnswers(world, { secret, receipt }, sent, voice);
  const submission = await submitAnswers(world, secret, sent, { receipt, voice });
  // Who sends other answers under the receipt of the first, from a second tab say, changes them.
  if (submission.state !== 'different' || receipt === null) return submission;
  const changed = await replaceAnswers(world, { secret, receipt }, sent, voice);
  return changed.state === 'stored' ? changed : submission;
}
