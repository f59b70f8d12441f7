import type { Knex } from 'knex';
import type { LetterBatches } from '../actions/letters/letter-batch.ts';

interface BatchRow {
  mailing_id: string;
  letters: Buffer | null;
  answered: Buffer;
  kept_until: number | string;
}

export function letterBatches(db: Knex): LetterBatches {
  const table = () => db<BatchRow>('letter_batches');
  return {
    async put({ mailingId, letters, answered, keptUntil }) {
      await table()
        .insert({ mailing_id: mailingId, letters, answered, kept_until: keptUntil })
        .onConflict('mailing_id')
        .merge();
    },
    async find(mailingId) {
      const row = await table().where({ mailing_id: mailingId }).first();
      if (row === undefined) return null;
      return {
        mailingId,
        letters: row.letters === null ? null : Buffer.from(row.letters),
        answered: Buffer.from(row.answered),
        keptUntil: Number(row.kept_until),
      };
    },
    async forget(mailingId) {
      await table().where({ mailing_id: mailingId }).update({ letters: null });
    },
    async forgetBefore(moment) {
      return table().where('kept_until', '<', moment).whereNotNull('letters').update({ letters: null });
    },
  };
}
