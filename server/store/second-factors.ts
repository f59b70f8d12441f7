import type { Knex } from 'knex';
import type { SecondFactors } from '../actions/staff/staff-records.ts';

interface FactorRow {
  staff_id: string;
  sealed: string;
  last_step: number;
}

interface CodeRow {
  code_hash: string;
  staff_id: string;
}

export function secondFactors(db: Knex): SecondFactors {
  const factors = () => db<FactorRow>('second_factors');
  const codes = () => db<CodeRow>('recovery_codes');
  const dropCodes = async (staffId: string): Promise<void> => {
    await codes().where({ staff_id: staffId }).delete();
  };
  return {
    async find(staffId) {
      const row = await factors().where({ staff_id: staffId }).first();
      return row === undefined ? null : { sealed: row.sealed, lastStep: row.last_step };
    },
    async save(staffId, { sealed, lastStep }) {
      await factors()
        .insert({ staff_id: staffId, sealed, last_step: lastStep })
        .onConflict('staff_id')
        .merge(['sealed', 'last_step']);
    },
    add: async (staffId, { sealed, lastStep }) =>
      (
        await factors()
          .insert({ staff_id: staffId, sealed, last_step: lastStep })
          .onConflict('staff_id')
          .ignore()
          .returning('staff_id')
      ).length === 1,
    // Only one of two processes moves it: for the other the step is not later any more.
    takeStep: async (staffId, step) =>
      (await factors()
        .where({ staff_id: staffId })
        .where('last_step', '<', step)
        .update({ last_step: step })) === 1,
    async remove(staffId) {
      await dropCodes(staffId);
      await factors().where({ staff_id: staffId }).delete();
    },
    async putRecoveryCodes(staffId, codeHashes) {
      await dropCodes(staffId);
      await codes().insert(codeHashes.map((codeHash) => ({ code_hash: codeHash, staff_id: staffId })));
    },
    takeRecoveryCode: async (staffId, codeHash) =>
      (await codes().where({ staff_id: staffId, code_hash: codeHash }).delete()) === 1,
    async recoveryCodesLeft(staffId) {
      const [row] = await codes().where({ staff_id: staffId }).count({ count: '*' });
      return Number(row?.['count'] ?? 0);
    },
  };
}
