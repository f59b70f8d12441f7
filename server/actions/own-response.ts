/** The answers that a receipt is of, with where their open texts lie. */
import type { JsonObject } from '../../surveys/question.ts';
import type { StoredResponse } from './answer-records.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findWave } from './find-wave.ts';
import type { Wave } from './panel-records.ts';
import { openReceipt, textKeysOf, type OpenedReceipt } from './receipt.ts';
import type { World } from './world.ts';

export interface OwnResponse {
  receipt: OpenedReceipt;
  response: StoredResponse;
  wave: Wave;
  questionnaire: JsonObject;
  /** Key of each text that may be there -> the field it was written in. */
  textKeys: Map<string, string>;
}

/** @param typed the receipt as somebody types it; null when it is of no answers, or of answers that were withdrawn */
export async function ownResponse(world: World, typed: string): Promise<OwnResponse | null> {
  const receipt = await openReceipt(world, typed);
  const response = receipt === null ? null : await world.answers.responses.findByReceipt(receipt.hash);
  if (receipt === null || response === null) return null;
  const wave = await findWave(world, response.waveId);
  const { questionnaireVersion } = response;
  const { questionnaire } = await fieldedQuestionnaire(world, { ...wave, questionnaireVersion });
  const textKeys = textKeysOf(receipt, questionnaire);
  return { receipt, response, wave, questionnaire: questionnaire.definition, textKeys };
}

/** The wave of the answers that are in under this receipt; null when there are none. */
export async function waveOfReceipt(world: World, typed: string): Promise<Wave | null> {
  return (await ownResponse(world, typed))?.wave ?? null;
}
