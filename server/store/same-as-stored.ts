/** Whether answers that come for a ticket that has some say the same: nobody is told "thank you" for what is not kept. */
import type { Knex } from 'knex';
import type { OpenText } from '../actions/answer-records.ts';
import { textsUnder } from './open-texts.ts';
import type { Arrival, ResponseRow } from './response-row.ts';

const compared = ['answers', 'age_group', 'gender', 'district'] as const;

export async function sameAsStored(trx: Knex, arrival: Arrival): Promise<boolean> {
  const { row, openTexts, textKeys } = arrival;
  const kept = await trx<ResponseRow>('responses').where({ ticket: row.ticket }).first();
  if (kept === undefined || compared.some((column) => kept[column] !== row[column])) return false;
  const isOwnReceipt = row.receipt_hash !== null && kept.receipt_hash === row.receipt_hash;
  return isOwnReceipt ? sameUnderKeys(trx, openTexts, textKeys) : areThere(trx, openTexts);
}

async function sameUnderKeys(trx: Knex, openTexts: OpenText[], textKeys: string[]): Promise<boolean> {
  const wanted = new Map(openTexts.map(({ key, text }) => [key, text]));
  const there = await textsUnder(trx, textKeys);
  return there.size === wanted.size && [...there].every(([key, text]) => wanted.get(key) === text);
}

/** Nothing leads from these answers to their texts: all that can be said is whether such a text was written in the wave. */
async function areThere(trx: Knex, openTexts: OpenText[]): Promise<boolean> {
  for (const { waveId, question, text } of openTexts) {
    const found: unknown = await trx('open_texts').where({ wave_id: waveId, question, text }).first('key');
    if (found === undefined) return false;
  }
  return true;
}
