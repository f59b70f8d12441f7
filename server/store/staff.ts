import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';
import { refuseDouble } from './refuse-double.ts';
import { setupLinks } from './setup-links.ts';
import { staffAccounts } from './staff-accounts.ts';
import { toStaffMember, toStaffRow, type StaffRow } from './staff-row.ts';

/** An e-mail address is kept and found in small letters, however it is typed. */
export function staff(db: Knex): PanelStore['staff'] {
  const table = () => db<StaffRow>('staff');
  return {
    async add(person) {
      await refuseDouble(
        db,
        'Er is al een medewerker met dit e-mailadres.',
        table().insert(toStaffRow(person)),
      );
    },
    async findByEmail(email) {
      const row = await table().where({ email: email.trim().toLowerCase() }).first();
      return row === undefined ? null : toStaffMember(row);
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toStaffMember(row);
    },
    async setPassword(id, passwordHash) {
      await table().where({ id }).update({ password_hash: passwordHash });
    },
    ...setupLinks(db),
    ...staffAccounts(db),
  };
}
