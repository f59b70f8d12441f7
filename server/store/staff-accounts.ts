import type { Knex } from 'knex';
import type { StaffAccounts } from '../actions/staff/staff-records.ts';
import { toStaffMember, type StaffRow } from './staff-row.ts';

export function staffAccounts(db: Knex): StaffAccounts {
  const table = () => db<StaffRow>('staff');
  return {
    async accounts() {
      const withFactor = new Set<string>(await db('second_factors').pluck('staff_id'));
      const rows = await table().orderBy(['name', 'id']);
      return rows.map((row) => ({
        ...toStaffMember(row),
        lastSignIn: row.last_sign_in,
        hasSecondFactor: withFactor.has(row.id),
      }));
    },
    async lockAdmins() {
      // In one order, so that two who do this do not wait for each other. SQLite has one writer anyway.
      const rows = await table().where({ role: 'admin', active: true }).orderBy('id').forUpdate();
      return rows
        .filter((row) => row.password_hash !== null || row.last_sign_in !== null)
        .map(({ id }) => id);
    },
    changeRole: async (id, before, after) =>
      (await table().where({ id, role: before }).update({ role: after })) === 1,
    setActive: async (id, active) => (await table().where({ id, active: !active }).update({ active })) === 1,
    async rename(id, name) {
      await table().where({ id }).update({ name });
    },
    async noteSignIn(id, day) {
      await table().where({ id }).update({ last_sign_in: day });
    },
    async dropSetupLinks(id) {
      await db('setup_links').where({ staff_id: id }).delete();
    },
  };
}
