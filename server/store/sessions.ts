import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

interface SessionRow {
  id_hash: string;
  data: string;
  /** A string on PostgreSQL; only ever compared there. */
  expires_at: number | string;
}

export function sessions(db: Knex): PanelStore['sessions'] {
  const table = () => db<SessionRow>('sessions');
  return {
    async read(idHash, now) {
      const row = await table().where({ id_hash: idHash }).where('expires_at', '>', now).first();
      return row === undefined ? null : row.data;
    },
    async write(idHash, data, expiresAt) {
      await table()
        .insert({ id_hash: idHash, data, expires_at: expiresAt })
        .onConflict('id_hash')
        .merge(['data', 'expires_at']);
    },
    async end(idHash) {
      await table().where({ id_hash: idHash }).delete();
    },
    async endExpired(now) {
      return table().where('expires_at', '<=', now).delete();
    },
  };
}
