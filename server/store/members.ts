import type { Knex } from 'knex';
import type { Member } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { insertAll } from './insert-all.ts';
import { refuseDouble } from './refuse-double.ts';

export interface MemberRow {
  id: string;
  reference: string;
  first_name: string;
  last_name: string;
  email: string | null;
  phone: string | null;
  birth_year: number;
  gender: Member['gender'];
  district: string;
  education: Member['education'];
  language: string;
  preferred_channel: Member['preferredChannel'];
  recruitment: Member['recruitment'];
  consented_on: string;
  status: Member['status'];
}

export function members(db: Knex): PanelStore['members'] {
  const table = () => db<MemberRow>('members');
  return {
    add: (added) =>
      refuseDouble(
        db,
        'Een panellid met dit nummer of deze referentie bestaat al.',
        insertAll(db, 'members', added.map(toRow)),
      ),
    async all() {
      const rows = await table().select();
      // Sorted here: PostgreSQL and SQLite do not agree on the order of texts.
      return rows.map(toMember).toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toMember(row);
    },
    async count() {
      const [row] = await table().count<{ members: number | string }[]>({ members: '*' });
      return Number(row?.members);
    },
  };
}

export function toMember(row: MemberRow): Member {
  return {
    id: row.id,
    reference: row.reference,
    firstName: row.first_name,
    lastName: row.last_name,
    email: row.email,
    phone: row.phone,
    birthYear: row.birth_year,
    gender: row.gender,
    district: row.district,
    education: row.education,
    language: row.language,
    preferredChannel: row.preferred_channel,
    recruitment: row.recruitment,
    consentedOn: row.consented_on,
    status: row.status,
  };
}

function toRow(member: Member): MemberRow {
  return {
    id: member.id,
    reference: member.reference,
    first_name: member.firstName,
    last_name: member.lastName,
    email: member.email,
    phone: member.phone,
    birth_year: member.birthYear,
    gender: member.gender,
    district: member.district,
    education: member.education,
    language: member.language,
    preferred_channel: member.preferredChannel,
    recruitment: member.recruitment,
    consented_on: member.consentedOn,
    status: member.status,
  };
}
