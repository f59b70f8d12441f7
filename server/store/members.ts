import type { Knex } from 'knex';
import type { Member, PostalAddress } from '../actions/panel-records.ts';
import { soughtAmong, type Sought } from '../actions/members/sought-among.ts';
import type { PanelStore } from '../actions/stores.ts';
import { insertAll } from './insert-all.ts';
import { refuseDouble } from './refuse-double.ts';

export interface MemberRow {
  id: string;
  reference: string;
  salutation: string | null;
  first_name: string;
  last_name: string;
  /** Null: no address is known; the other four are then null too. */
  street: string | null;
  house_number: string | null;
  box: string | null;
  postcode: string | null;
  town: string | null;
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
  member_since: string;
  status: Member['status'];
  status_since: string;
  mail_state: Member['mailState'];
  letter_state: Member['letterState'];
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
    async findByEmail(email) {
      const rows = await table().whereRaw('lower(email) = ?', [email.toLowerCase()]);
      return rows.map(toMember).toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
    },
    async change({ id, ...changes }) {
      const before = await table().where({ id }).first();
      if (before === undefined) return;
      const after = toRow({ ...toMember(before), ...changes });
      const columns = (Object.keys(after) as (keyof MemberRow)[]).filter(
        (column) => after[column] !== before[column],
      );
      if (columns.length === 0) return;
      await refuseDouble(
        db,
        'Een ander panellid heeft deze referentie al.',
        table()
          .where({ id })
          .update(Object.fromEntries(columns.map((column) => [column, after[column]]))),
      );
    },
    async remove(id) {
      return (await table().where({ id }).delete()) > 0;
    },
    async search({ words, status, channel, district }, { number, size }) {
      const asked = { status, preferred_channel: channel, district };
      const kept = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
      // Only what is looked at, of all: the two databases neither sort nor fold letters alike.
      const rows = await table()
        .where(kept)
        .select(
          'id',
          'reference',
          'email',
          'street',
          db.ref('first_name').as('firstName'),
          db.ref('last_name').as('lastName'),
        );
      const ids = soughtAmong(rows as Sought[], words).map(({ id }) => id);
      const shown = ids.slice((number - 1) * size, number * size);
      const found = await table().whereIn('id', shown);
      const members = new Map(found.map((row) => [row.id, toMember(row)]));
      return { members: shown.flatMap((id) => members.get(id) ?? []), count: ids.length };
    },
    async changeFrom(before, member) {
      const { id, ...row } = toRow(member);
      const changed = await refuseDouble(
        db,
        'Een ander panellid heeft deze referentie al.',
        table()
          .where({ ...toRow(before), id })
          .update(row),
      );
      return changed > 0;
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
    salutation: row.salutation,
    firstName: row.first_name,
    lastName: row.last_name,
    address: addressOf(row),
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
    memberSince: row.member_since,
    status: row.status,
    statusSince: row.status_since,
    mailState: row.mail_state,
    letterState: row.letter_state,
  };
}

function addressOf({ street, house_number, box, postcode, town }: MemberRow): PostalAddress | null {
  if (street === null) return null;
  return {
    street,
    houseNumber: house_number ?? '',
    box: box ?? '',
    postcode: postcode ?? '',
    town: town ?? '',
  };
}

function toRow(member: Member): MemberRow {
  return {
    id: member.id,
    reference: member.reference,
    salutation: member.salutation,
    first_name: member.firstName,
    last_name: member.lastName,
    street: member.address?.street ?? null,
    house_number: member.address?.houseNumber ?? null,
    box: member.address?.box ?? null,
    postcode: member.address?.postcode ?? null,
    town: member.address?.town ?? null,
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
    member_since: member.memberSince,
    status: member.status,
    status_since: member.statusSince,
    mail_state: member.mailState,
    letter_state: member.letterState,
  };
}
