import type { Knex } from 'knex';
import type { StaffMember } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { refuseDouble } from './refuse-double.ts';
import { setupLinks } from './setup-links.ts';

interface StaffRow {
  id: string;
  email: string;
  name: string;
  role: StaffMember['role'];
  password_hash: string | null;
  /** 1 and 0 on SQLite. */
  active: boolean | number;
}

/** An e-mail address is kept and found in small letters, however it is typed. */
export function staff(db: Knex): PanelStore['staff'] {
  const table = () => db<StaffRow>('staff');
  return {
    async add(person) {
      await refuseDouble(db, 'Er is al een medewerker met dit e-mailadres.', table().insert(toRow(person)));
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
  };
}

function toStaffMember(row: StaffRow): StaffMember {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    passwordHash: row.password_hash,
    active: Boolean(row.active),
  };
}

function toRow(person: StaffMember): StaffRow {
  return {
    id: person.id,
    email: person.email.trim().toLowerCase(),
    name: person.name,
    role: person.role,
    password_hash: person.passwordHash,
    active: person.active,
  };
}
