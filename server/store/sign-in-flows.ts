import type { Knex } from 'knex';
import type { SignInFlows } from '../actions/oidc/identity-records.ts';

interface FlowRow {
  id_hash: string;
  content: string;
  /** A string on PostgreSQL; only ever compared there. */
  expires_at: number | string;
}

export function signInFlows(db: Knex): SignInFlows {
  const table = () => db<FlowRow>('sign_in_flows');
  const valid = (idHash: string, now: number) =>
    table().where({ id_hash: idHash }).where('expires_at', '>', now);
  return {
    async add({ idHash, content, expiresAt }) {
      await table().insert({ id_hash: idHash, content, expires_at: expiresAt });
    },
    async take(idHash, now) {
      const row = await valid(idHash, now).first();
      // Of two who come back at once, both may find it and one takes it away.
      if (row === undefined || (await valid(idHash, now).delete()) === 0) return null;
      return row.content;
    },
    async dropExpired(now) {
      await table().where('expires_at', '<=', now).delete();
    },
  };
}
