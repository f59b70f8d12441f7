import type { Knex } from 'knex';
import type { AnswersStore } from '../actions/stores.ts';
import type { ResponseRow } from './response-row.ts';

export async function signs(db: Knex): ReturnType<AnswersStore['signs']> {
  const responses = await db<ResponseRow>('responses').select('ticket', 'pseudonym', 'receipt_hash');
  return {
    responses: responses.map(({ receipt_hash: receiptHash, ...one }) => ({ ...one, receiptHash })),
    textKeys: await db<{ key: string }>('open_texts').pluck('key'),
  };
}
