import type { Knex } from 'knex';
import type { PaperCounts, StoredPaperEntry } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';

interface EntryRow {
  ticket: string;
  wave_id: string;
  operator: string;
  content: string;
}

type CountsRow = Omit<PaperCounts, 'leftOut'> & { wave_id: string; left_out: number };

export function paperEntries(db: Knex): AnswersStore['paperEntries'] {
  const table = () => db<EntryRow>('paper_entries');
  return {
    async find(ticket) {
      const row = await table().where({ ticket }).first();
      return row === undefined ? null : toEntry(row);
    },
    add: (entry) => addFirst(db, toRow(entry)),
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('ticket');
      return rows.map(toEntry);
    },
    async drop(ticket) {
      await table().where({ ticket }).delete();
    },
    async counts(waveId) {
      const row = await db<CountsRow>('paper_counts').where({ wave_id: waveId }).first();
      return row === undefined ? null : toCounts(row);
    },
    addCounts: (waveId, counts) => addCounts(db, toCountsRow(waveId, counts)),
  };
}

/** Answers that came in while the form was typed leave nothing waiting. */
function addFirst(db: Knex, row: EntryRow): Promise<boolean> {
  return db.transaction(async (trx) => {
    await dialectOf(db).lockValues(trx, [row.ticket]);
    const response: unknown = await trx('responses').where({ ticket: row.ticket }).first('ticket');
    if (response !== undefined) return false;
    const added = await trx<EntryRow>('paper_entries')
      .insert(row)
      .onConflict('ticket')
      .ignore()
      .returning('ticket');
    return added.length === 1;
  });
}

async function addCounts(db: Knex, { wave_id, ...counts }: CountsRow): Promise<void> {
  const sums = Object.keys(counts).map((name) => [
    name,
    db.raw('paper_counts.?? + excluded.??', [name, name]),
  ]);
  await db('paper_counts')
    .insert({ wave_id, ...counts })
    .onConflict('wave_id')
    .merge(Object.fromEntries(sums));
}

function toEntry({ ticket, wave_id, operator, content }: EntryRow): StoredPaperEntry {
  return { ticket, waveId: wave_id, operator, content };
}

function toRow({ ticket, waveId, operator, content }: StoredPaperEntry): EntryRow {
  return { ticket, wave_id: waveId, operator, content };
}

function toCounts({ wave_id: _wave, left_out, ...counts }: CountsRow): PaperCounts {
  return { ...counts, leftOut: left_out };
}

function toCountsRow(waveId: string, { leftOut, ...counts }: PaperCounts): CountsRow {
  return { ...counts, wave_id: waveId, left_out: leftOut };
}
