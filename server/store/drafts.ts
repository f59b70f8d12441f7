import type { Knex } from 'knex';
import type { StoredDraft } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';

interface DraftRow {
  ticket: string;
  wave_id: string;
  revision: number;
  content: string;
}

export function drafts(db: Knex): AnswersStore['drafts'] {
  const table = () => db<DraftRow>('drafts');
  return {
    async find(ticket) {
      const row = await table().where({ ticket }).first();
      return row === undefined ? null : toDraft(row);
    },
    async save(draft, { answered }) {
      if (draft.revision === 0) return addFirst(db, toRow(draft), answered);
      const changed = await table()
        .where({ ticket: draft.ticket, revision: draft.revision })
        .update({ content: draft.content, revision: draft.revision + 1 });
      return changed === 1;
    },
    async dropOfWave(waveId) {
      await table().where({ wave_id: waveId }).delete();
    },
  };
}

/** An autosave that was under way while the answers were sent leaves no draft behind. */
function addFirst(db: Knex, row: DraftRow, answered: boolean): Promise<boolean> {
  return db.transaction(async (trx) => {
    await dialectOf(db).lockValues(trx, [row.ticket]);
    const response: unknown = answered
      ? undefined
      : await trx('responses').where({ ticket: row.ticket }).first('ticket');
    if (response !== undefined) return false;
    const first = { ...row, revision: 1 };
    const added = await trx<DraftRow>('drafts')
      .insert(first)
      .onConflict('ticket')
      .ignore()
      .returning('ticket');
    return added.length === 1;
  });
}

function toDraft(row: DraftRow): StoredDraft {
  return { ticket: row.ticket, waveId: row.wave_id, revision: row.revision, content: row.content };
}

function toRow(draft: StoredDraft): DraftRow {
  return {
    ticket: draft.ticket,
    wave_id: draft.waveId,
    revision: draft.revision,
    content: draft.content,
  };
}
