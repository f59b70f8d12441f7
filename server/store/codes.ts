import type { Knex } from 'knex';
import type { PersonalCode } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface CodeRow {
  code_hash: string;
  member_id: string;
  wave_id: string;
}

/** Rows in one statement: far under the number of values either database takes at once. */
const rowsAtOnce = 500;

export function codes(db: Knex): PanelStore['codes'] {
  return {
    add: (added) =>
      db.transaction(async (trx) => {
        const stored = new Set<string>();
        for (let start = 0; start < added.length; start += rowsAtOnce) {
          const rows = await trx<CodeRow>('codes')
            .insert(added.slice(start, start + rowsAtOnce).map(toRow))
            .onConflict('code_hash')
            .ignore()
            .returning('code_hash');
          for (const { code_hash } of rows) stored.add(code_hash);
        }
        return stored;
      }),
    async find(codeHash) {
      const row = await db<CodeRow>('codes').where({ code_hash: codeHash }).first();
      return row === undefined
        ? null
        : { codeHash: row.code_hash, memberId: row.member_id, waveId: row.wave_id };
    },
  };
}

function toRow({ codeHash, memberId, waveId }: PersonalCode): CodeRow {
  return { code_hash: codeHash, member_id: memberId, wave_id: waveId };
}
