import type { StaffMember } from '../actions/panel-records.ts';

export interface StaffRow {
  id: string;
  email: string;
  name: string;
  role: StaffMember['role'];
  password_hash: string | null;
  /** 1 and 0 on SQLite. */
  active: boolean | number;
  last_sign_in: string | null;
}

export function toStaffMember(row: StaffRow): StaffMember {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    passwordHash: row.password_hash,
    active: Boolean(row.active),
  };
}

export function toStaffRow(person: StaffMember): StaffRow {
  return {
    id: person.id,
    email: person.email.trim().toLowerCase(),
    name: person.name,
    role: person.role,
    password_hash: person.passwordHash,
    active: person.active,
    last_sign_in: null,
  };
}
