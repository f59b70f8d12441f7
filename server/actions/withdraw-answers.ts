/** Takes back the answers of a receipt, with the open texts that came with them. What was published stays as it is. */
import type { JsonObject } from '../../surveys/question.ts';
import { evenOnAFullDisk } from './erasure/even-on-a-full-disk.ts';
import { noteAnswerErasure } from './erasure/note-erasure.ts';
import { notedIf } from './noted-if-stored.ts';
import { type OwnResponse, ownResponse } from './own-response.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface Withdrawable {
  wave: Wave;
  /** As it was answered. */
  questionnaire: JsonObject;
  /** How many texts go with the answers. */
  texts: number;
}

/** Changes nothing. Null when the receipt is of no answers. */
export async function findWithdrawable(world: World, receipt: string): Promise<Withdrawable | null> {
  const own = await ownResponse(world, receipt);
  if (own === null) return null;
  const texts = await textsUnder(world, own);
  return { wave: own.wave, questionnaire: own.questionnaire, texts: texts.length };
}

/** Keys of those that are there. */
async function textsUnder(world: World, { textKeys }: OwnResponse): Promise<string[]> {
  return [...(await world.answers.openTexts.underKeys([...textKeys.keys()])).keys()];
}

/** Resolves after the commit. Null when the receipt is of no answers (any more). The log names the wave, nobody else. */
export function withdrawAnswers(world: World, receipt: string): Promise<Wave | null> {
  return evenOnAFullDisk(world, () => withdraw(world, receipt));
}

async function withdraw(world: World, receipt: string): Promise<Wave | null> {
  const own = await ownResponse(world, receipt);
  if (own === null) return null;
  const { wave, textKeys } = own;
  const entry = { actor: 'panelpeil', action: 'answer withdrawn', subject: wave.id };
  // An older backup that is put back does not bring them back.
  await noteAnswerErasure(world, [own.receipt.hash, ...(await textsUnder(world, own))]);
  const take = (): Promise<boolean> =>
    world.answers.responses.withdraw(own.receipt.hash, [...textKeys.keys()]);
  // Of two who ask it at once, one did it.
  if (!(await notedIf(world, entry, take, (isGone) => isGone))) return null;
  await world.answers.forgetWithdrawn();
  return wave;
}
