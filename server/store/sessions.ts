import type { Knex } from 'knex';
import { latestEnd } from '../actions/session-end.ts';
import type { StaffSession, StaffSessions } from '../actions/staff/staff-records.ts';

interface SessionRow {
  id_hash: string;
  data: string;
  /** Strings on PostgreSQL, as are the others of their kind. */
  expires_at: number | string;
  staff_id: string | null;
  since: number | string | null;
  used_at: number | string | null;
  browser: string | null;
}

export function sessions(db: Knex): StaffSessions {
  const table = () => db<SessionRow>('sessions');
  const going = (now: number) =>
    table().where('expires_at', '>', now).where('expires_at', '<=', latestEnd(now));
  return {
    async read(idHash, now) {
      const row = await going(now).where({ id_hash: idHash }).first();
      return row === undefined ? null : row.data;
    },
    async write(idHash, data, expiresAt) {
      await table()
        .insert({ id_hash: idHash, data, expires_at: expiresAt })
        .onConflict('id_hash')
        .merge(['data', 'expires_at']);
    },
    async open(staffId, { idHash, since, usedAt, browser }, data, expiresAt) {
      const row = { id_hash: idHash, data, expires_at: expiresAt, staff_id: staffId };
      await table().insert({ ...row, since, used_at: usedAt, browser });
    },
    async goOn(idHash, data, { usedAt, expiresAt }) {
      await table().where({ id_hash: idHash }).update({ data, used_at: usedAt, expires_at: expiresAt });
    },
    async ofPerson(staffId, now) {
      const rows = await going(now)
        .where({ staff_id: staffId })
        .orderBy([
          { column: 'since', order: 'desc' },
          { column: 'id_hash', order: 'asc' },
        ]);
      return rows.map(toSession);
    },
    async end(idHash) {
      await table().where({ id_hash: idHash }).delete();
    },
    endOneOf: async (staffId, idHash) =>
      (await table().where({ id_hash: idHash, staff_id: staffId }).delete()) === 1,
    endAllOf: async (staffId, but) =>
      table()
        .where({ staff_id: staffId })
        .whereNot({ id_hash: but ?? '' })
        .delete(),
    async endExpired(now) {
      return table().where('expires_at', '<=', now).orWhere('expires_at', '>', latestEnd(now)).delete();
    },
  };
}

function toSession(row: SessionRow): StaffSession {
  const { id_hash: idHash, since, used_at: usedAt, browser } = row;
  return { idHash, since: Number(since), usedAt: Number(usedAt), browser: browser ?? '' };
}
