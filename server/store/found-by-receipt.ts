/** What only the holder of a receipt can do with a response: find it, put another in its place, take it back. */
import type { Knex } from 'knex';
import type { OpenText } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';
import { addOpenTexts } from './open-texts.ts';
import { responseRow, toResponse, type ResponseRow } from './response-row.ts';

type FoundByReceipt = Pick<AnswersStore['responses'], 'findByReceipt' | 'replace' | 'withdraw'>;

export function foundByReceipt(db: Knex): FoundByReceipt {
  return {
    async findByReceipt(receiptHash) {
      const row = await db<ResponseRow>('responses').where({ receipt_hash: receiptHash }).first();
      return row === undefined ? null : toResponse(row);
    },
    replace: (response, openTexts, textKeys) =>
      db.transaction(async (trx) => {
        const { ticket, receipt_hash, ...changed } = responseRow(response);
        await dialectOf(db).lockValues(trx, [ticket]);
        const replaced = await trx<ResponseRow>('responses').where({ ticket, receipt_hash }).update(changed);
        if (replaced !== 1) return false;
        await replaceTexts(trx, openTexts, textKeys);
        await trx('drafts').where({ ticket }).delete();
        return true;
      }),
    withdraw: (receiptHash, textKeys) =>
      db.transaction(async (trx) => {
        const own = trx<ResponseRow>('responses').where({ receipt_hash: receiptHash });
        const found = await own.clone().first('ticket');
        if (found === undefined) return false;
        await dialectOf(db).lockValues(trx, [found.ticket]);
        // Of two who ask it at once, one deletes.
        if ((await own.delete()) !== 1) return false;
        await trx('open_texts').whereIn('key', textKeys).delete();
        await trx('drafts').where({ ticket: found.ticket }).delete();
        return true;
      }),
  };
}

/** A text that stays word for word is left where it lies, with what was decided on it. */
async function replaceTexts(trx: Knex, openTexts: OpenText[], textKeys: string[]): Promise<void> {
  const wanted = new Map(openTexts.map(({ key, text }) => [key, text]));
  const there: { key: string; text: string }[] = await trx('open_texts')
    .whereIn('key', textKeys)
    .select('key', 'text');
  const same = new Set(there.filter(({ key, text }) => wanted.get(key) === text).map(({ key }) => key));
  const changed = there.map(({ key }) => key).filter((key) => !same.has(key));
  await trx('open_texts').whereIn('key', changed).delete();
  await addOpenTexts(
    trx,
    openTexts.filter(({ key }) => key === undefined || !same.has(key)),
  );
}
