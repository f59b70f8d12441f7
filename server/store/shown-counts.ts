import type { Knex } from 'knex';
import type { ResponseCounts } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { canonicalJson } from './canonical-json.ts';

interface ShownRow {
  wave_id: string;
  answered: number;
  /** JSON with ordered keys. */
  counts: string;
}

export function shownCounts(db: Knex): AnswersStore['shownCounts'] {
  const table = () => db<ShownRow>('shown_counts');
  return {
    async find(waveId) {
      const row = await table().where({ wave_id: waveId }).first();
      return row === undefined ? null : (JSON.parse(row.counts) as ResponseCounts);
    },
    async keep(waveId, counts, before) {
      const row = { wave_id: waveId, answered: counts.answered, counts: canonicalJson({ ...counts }) };
      if (before !== null)
        return (await table().where({ wave_id: waveId, answered: before }).update(row)) === 1;
      const added = await table().insert(row).onConflict('wave_id').ignore().returning('wave_id');
      return added.length === 1;
    },
  };
}
