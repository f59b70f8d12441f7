import type { Knex } from 'knex';
import type { Publication } from '../actions/result-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { publicationRow, toPublication, type PublicationRow } from './publication-row.ts';
import { refuseDouble } from './refuse-double.ts';

export function publications(db: Knex): PanelStore['publications'] {
  const table = (trx = db) => trx<PublicationRow>('publications');
  const one = (wave_id: string, number: number, state: Publication['state'], trx = db) =>
    table(trx).where({ wave_id, number, state });
  return {
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('number', 'desc');
      return rows.map(toPublication);
    },
    async published() {
      const rows = await table().where({ state: 'published' }).orderBy('wave_id');
      return rows.map(toPublication);
    },
    async ask(proposal) {
      await refuseDouble(
        db,
        `Golf ${proposal.waveId} heeft al een open voorstel. Publiceer dat eerst, of trek het in.`,
        table().insert(publicationRow(proposal)),
      );
    },
    async drop(waveId, number, { by, on }) {
      const dropped = await one(waveId, number, 'proposed').update({
        state: 'dropped',
        decided_by: by,
        decided_on: on,
      });
      return dropped === 1;
    },
    publish: (waveId, number, { by, on }) =>
      db.transaction(async (trx) => {
        // Takes hold of the proposal: who comes second waits here, and then finds it no longer open.
        const open = one(waveId, number, 'proposed', trx).whereNot({ asked_by: by });
        if ((await open.update({ state: 'proposed' })) !== 1) return false;
        await table(trx)
          .where({ wave_id: waveId, state: 'published' })
          .update({ state: 'replaced', ended_by: by, ended_on: on });
        await one(waveId, number, 'proposed', trx).update({
          state: 'published',
          decided_by: by,
          decided_on: on,
        });
        return true;
      }),
    async withdraw(waveId, number, { by, on, reason }) {
      const ended = { state: 'withdrawn' as const, ended_by: by, ended_on: on, reason };
      return (await one(waveId, number, 'published').update(ended)) === 1;
    },
  };
}
