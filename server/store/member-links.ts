import type { Knex } from 'knex';
import type { MemberLink, MemberLinks } from '../actions/own-pages/own-page-records.ts';

interface LinkRow {
  token_hash: string;
  member_id: string;
  kind: MemberLink['kind'];
  value: string;
  /** A string on PostgreSQL. */
  expires_at: number | string;
}

export function memberLinks(db: Knex): MemberLinks {
  const valid = (tokenHash: string, now: number) =>
    db<LinkRow>('member_links').where({ token_hash: tokenHash }).where('expires_at', '>', now);
  return {
    async add(links) {
      for (const link of links) await db<LinkRow>('member_links').insert(toRow(link));
    },
    async find(tokenHash, now) {
      const row = await valid(tokenHash, now).first();
      return row === undefined ? null : toLink(row);
    },
    async take(tokenHash, now) {
      const row = await valid(tokenHash, now).first();
      // Of two who press at once, both may find it and one takes it away.
      if (row === undefined || (await valid(tokenHash, now).delete()) === 0) return null;
      return toLink(row);
    },
    newAddressesOf: async (memberId) =>
      db<LinkRow>('member_links').where({ member_id: memberId, kind: 'new-mail' }).pluck('value'),
    async dropExpired(now) {
      return db<LinkRow>('member_links').where('expires_at', '<=', now).delete();
    },
  };
}

function toLink(row: LinkRow): MemberLink {
  return {
    tokenHash: row.token_hash,
    memberId: row.member_id,
    kind: row.kind,
    value: row.value,
    expiresAt: Number(row.expires_at),
  };
}

function toRow(link: MemberLink): LinkRow {
  return {
    token_hash: link.tokenHash,
    member_id: link.memberId,
    kind: link.kind,
    value: link.value,
    expires_at: link.expiresAt,
  };
}
