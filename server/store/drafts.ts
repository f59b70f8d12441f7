import type { Knex } from 'knex';
import type { JsonObject } from '../../surveys/question.ts';
import type { OwnAnswers, StoredDraft } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';
import { textsUnder } from './open-texts.ts';
import { toResponse, type ResponseRow } from './response-row.ts';

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
    async save(draft) {
      if (draft.revision === 0) return addFirst(db, toRow(draft));
      const changed = await table()
        .where({ ticket: draft.ticket, revision: draft.revision })
        .update({ content: draft.content, revision: draft.revision + 1 });
      return changed === 1;
    },
    lay: (own, seal) => lay(db, own, seal),
    async dropOfWave(waveId) {
      return table().where({ wave_id: waveId }).delete();
    },
  };
}

/** An autosave that was under way while the answers were sent leaves no draft behind. */
function addFirst(db: Knex, row: DraftRow): Promise<boolean> {
  return db.transaction(async (trx) => {
    await dialectOf(db).lockValues(trx, [row.ticket]);
    const response: unknown = await trx('responses').where({ ticket: row.ticket }).first('ticket');
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

/** Answers that are withdrawn or replaced meanwhile are gone before, or take this draft with them. */
function lay(
  db: Knex,
  { ticket, waveId, receiptHash, textKeys, goesOn }: OwnAnswers,
  seal: (stored: JsonObject, texts: Map<string, string>) => string,
): Promise<boolean> {
  return db.transaction(async (trx) => {
    await dialectOf(db).lockValues(trx, [ticket]);
    const stored = await trx<ResponseRow>('responses').where({ ticket, receipt_hash: receiptHash }).first();
    if (stored === undefined) return false;
    const texts = await textsUnder(trx, textKeys);
    const content = seal(toResponse(stored).answers, texts);
    const first = { ticket, wave_id: waveId, revision: 1, content };
    const adding = trx<DraftRow>('drafts').insert(first).onConflict('ticket');
    // The next revision: what is being saved on top of the draft that was left is not.
    const next = { content, revision: trx.raw('drafts.revision + 1') };
    await (goesOn ? adding.ignore() : adding.merge(next));
    return true;
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
