/**
 * What a receipt opens. It is made for whoever sends answers, shown to them once and kept nowhere: the response has its
 * HMAC, and the open texts lie under keys derived from it. The key file alone leads to nothing, nor does a receipt
 * without the key file; 68 random bits under an HMAC are not tried one by one.
 */
import { createHmac } from 'node:crypto';
import { type Questionnaire, questionsOf } from '../../surveys/question.ts';
import { readReceipt } from './personal-code.ts';
import type { World } from './world.ts';

export interface OpenedReceipt {
  /** 64 hex digits, with the response. */
  hash: string;
  /** Key of the text that was written in this field, 32 hex digits: not to be told from one by chance. */
  textKey(field: string): string;
}

/** Null for what is no receipt: its check character is wrong, or it has another length. */
export async function openReceipt(world: World, typed: string): Promise<OpenedReceipt | null> {
  const read = typed.length > 100 ? { fault: 'long' } : readReceipt(typed);
  if ('fault' in read) return null;
  const key = await world.keys.receiptKey();
  const mac = (what: string): string =>
    createHmac('sha256', key).update(`${what}\n${read.code}`).digest('hex');
  return { hash: mac('response'), textKey: (field) => mac(`text ${field}`).slice(0, 32) };
}

/** Where the texts of a receipt may lie: key -> field. */
export function textKeysOf(receipt: OpenedReceipt, questionnaire: Questionnaire): Map<string, string> {
  return new Map(textFields(questionnaire).map((field) => [receipt.textKey(field), field]));
}

/** Every field of a questionnaire that may hold a text: the questions, and what is written beside their answers. */
function textFields(questionnaire: Questionnaire): string[] {
  return questionsOf(questionnaire).flatMap(({ name }) => [name, `${name}-Comment`]);
}
