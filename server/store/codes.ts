import type { Knex } from 'knex';
import type { PersonalCode } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface CodeRow {
  code_hash: string;
  member_id: string;
  wave_id: string;
  is_newest: boolean;
  made_for: PersonalCode['madeFor'];
}

/** Rows in one statement: far under the number of values either database takes at once. */
const rowsAtOnce = 500;

export function codes(db: Knex): PanelStore['codes'] {
  return {
    add: (added) =>
      db.transaction(async (trx) => {
        const stored = new Set<string>();
        // Two printings at once wait for each other: each would leave the other's older codes.
        await trx('waves')
          .whereIn('id', [...new Set(added.map(({ waveId }) => waveId))])
          .forUpdate()
          .select('id');
        for (let start = 0; start < added.length; start += rowsAtOnce) {
          const rows = await trx<CodeRow>('codes')
            .insert(added.slice(start, start + rowsAtOnce).map(toRow))
            .onConflict('code_hash')
            .ignore()
            .returning(['code_hash', 'member_id', 'wave_id', 'made_for']);
          for (const { code_hash } of rows) stored.add(code_hash);
          await dropOlder(trx, rows);
        }
        return stored;
      }),
    dropOfWave: async (waveId) => db<CodeRow>('codes').where({ wave_id: waveId }).delete(),
  };
}

/** @param newest codes that were just added */
async function dropOlder(trx: Knex, newest: Omit<CodeRow, 'is_newest'>[]): Promise<void> {
  const owners = newest.map(({ member_id, wave_id, made_for }) => [member_id, wave_id, made_for]);
  const older = () => trx<CodeRow>('codes').whereIn(['member_id', 'wave_id', 'made_for'], owners);
  await older().where({ is_newest: false }).delete();
  await older()
    .whereNotIn(
      'code_hash',
      newest.map(({ code_hash }) => code_hash),
    )
    .update({ is_newest: false });
}

function toRow({ codeHash, memberId, waveId, madeFor }: PersonalCode): CodeRow {
  return { code_hash: codeHash, member_id: memberId, wave_id: waveId, is_newest: true, made_for: madeFor };
}
