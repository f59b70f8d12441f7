import type { Knex } from 'knex';
import type { Registrations } from '../actions/own-pages/own-page-records.ts';

interface RegistrationRow {
  token_hash: string;
  content: string;
  expires_at: number | string;
}

export function registrations(db: Knex): Registrations {
  const table = () => db<RegistrationRow>('registrations');
  const valid = (tokenHash: string, now: number) =>
    table().where({ token_hash: tokenHash }).where('expires_at', '>', now);
  return {
    async add({ tokenHash, content, expiresAt }) {
      await table().insert({ token_hash: tokenHash, content, expires_at: expiresAt });
    },
    async find(tokenHash, now) {
      return (await valid(tokenHash, now).first())?.content ?? null;
    },
    async take(tokenHash, now) {
      const row = await valid(tokenHash, now).first();
      // Of two who press at once, both may find it and one takes it away.
      if (row === undefined || (await valid(tokenHash, now).delete()) === 0) return null;
      return row.content;
    },
    async all() {
      const rows = await table().orderBy('token_hash');
      return rows.map(({ token_hash: tokenHash, content }) => ({ tokenHash, content }));
    },
    async drop(tokenHash) {
      await table().where({ token_hash: tokenHash }).delete();
    },
    async dropExpired(now) {
      return table().where('expires_at', '<=', now).delete();
    },
  };
}
