import type { Knex } from 'knex';
import type { Json } from '../../surveys/question.ts';
import type { Draw, SampleCounts, Samples } from '../actions/sample-records.ts';
import { canonicalJson } from './canonical-json.ts';
import { insertAll } from './insert-all.ts';

interface DrawRow {
  wave_id: string;
  seed: string;
  plan: string;
  drawn_on: string;
  staff_id: string;
}

interface SampleRow {
  wave_id: string;
  member_id: string;
}

export function samples(db: Knex): Samples {
  const sampled = () => db<SampleRow>('samples');
  return {
    draw: (draw, memberIds) =>
      db.transaction(async (trx) => {
        await trx('samples').where({ wave_id: draw.waveId }).delete();
        await trx('draws').insert(toRow(draw)).onConflict('wave_id').merge();
        const rows = memberIds.map((id) => ({ wave_id: draw.waveId, member_id: id }));
        await insertAll(trx, 'samples', rows);
      }),
    async find(waveId) {
      const row = await db<DrawRow>('draws').where({ wave_id: waveId }).first();
      return row === undefined ? null : toDraw(row);
    },
    async members(waveId) {
      const rows = await sampled().where({ wave_id: waveId }).select('member_id');
      return rows.map(({ member_id }) => member_id).toSorted();
    },
    async ofMember(memberId) {
      const rows = await sampled().where({ member_id: memberId }).select('wave_id');
      return rows.map(({ wave_id }) => wave_id).toSorted();
    },
    forget: (waveId, counts) =>
      db.transaction(async (trx) => {
        const row = { wave_id: waveId, counts: canonicalJson(counts) };
        await trx('sample_counts').insert(row).onConflict('wave_id').merge();
        const forgotten: number = await trx('samples').where({ wave_id: waveId }).delete();
        return forgotten;
      }),
    async kept(waveId) {
      const row = await db<{ wave_id: string; counts: string }>('sample_counts')
        .where({ wave_id: waveId })
        .first();
      return row === undefined ? null : (JSON.parse(row.counts) as SampleCounts);
    },
    async planned() {
      const rows = await db<SampleRow>('samples')
        .join('waves', 'waves.id', 'samples.wave_id')
        .whereIn('waves.status', ['draft', 'planned'])
        .select<SampleRow[]>('samples.wave_id', 'samples.member_id');
      const found = new Map<string, string[]>();
      for (const { wave_id, member_id } of rows)
        found.set(wave_id, [...(found.get(wave_id) ?? []), member_id]);
      return found;
    },
  };
}

function toDraw(row: DrawRow): Draw {
  return {
    waveId: row.wave_id,
    seed: row.seed,
    plan: JSON.parse(row.plan) as Json,
    drawnOn: row.drawn_on,
    staffId: row.staff_id,
  };
}

function toRow(draw: Draw): DrawRow {
  return {
    wave_id: draw.waveId,
    seed: draw.seed,
    plan: canonicalJson(draw.plan),
    drawn_on: draw.drawnOn,
    staff_id: draw.staffId,
  };
}
