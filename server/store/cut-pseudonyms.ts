import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { ResponseRow } from './response-row.ts';

/** All or none. In key order, so that nothing of it tells an order of arrival. */
export async function cutPseudonyms(answers: Knex, waveId: string): Promise<void> {
  await answers.transaction(async (trx) => {
    const rows = await trx<ResponseRow>('responses')
      .where({ wave_id: waveId })
      .orderBy('ticket')
      .select('ticket');
    for (const { ticket } of rows)
      await trx<ResponseRow>('responses')
        .where({ ticket })
        .update({ pseudonym: randomBytes(32).toString('hex') });
  });
}
