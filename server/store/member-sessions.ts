import type { Knex } from 'knex';
import type { MemberSessions } from '../actions/own-pages/own-page-records.ts';
import { latestEnd } from '../actions/session-end.ts';

interface SessionRow {
  id_hash: string;
  member_id: string;
  expires_at: number | string;
}

export function memberSessions(db: Knex): MemberSessions {
  const table = () => db<SessionRow>('member_sessions');
  return {
    async open(idHash, memberId, expiresAt) {
      await table().insert({ id_hash: idHash, member_id: memberId, expires_at: expiresAt });
    },
    async use(idHash, now, until) {
      const [row] = await table()
        .where({ id_hash: idHash })
        .where('expires_at', '>', now)
        .where('expires_at', '<=', latestEnd(now))
        .update({ expires_at: until })
        .returning('member_id');
      return row?.member_id ?? null;
    },
    async end(idHash) {
      await table().where({ id_hash: idHash }).delete();
    },
    async dropExpired(now) {
      return table().where('expires_at', '<=', now).orWhere('expires_at', '>', latestEnd(now)).delete();
    },
  };
}
