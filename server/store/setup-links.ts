import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

interface SetupLinkRow {
  token_hash: string;
  staff_id: string;
  /** A string on PostgreSQL; only ever compared there. */
  expires_at: number | string;
}

type SetupLinks = Pick<PanelStore['staff'], 'addSetupLink' | 'findSetupLink' | 'takeSetupLink'>;

export function setupLinks(db: Knex): SetupLinks {
  const table = () => db<SetupLinkRow>('setup_links');
  const valid = (tokenHash: string, now: number) =>
    table().where({ token_hash: tokenHash }).where('expires_at', '>', now);
  return {
    async addSetupLink(tokenHash, staffId, expiresAt) {
      await table().insert({ token_hash: tokenHash, staff_id: staffId, expires_at: expiresAt });
    },
    async findSetupLink(tokenHash, now) {
      const row = await valid(tokenHash, now).first();
      return row === undefined ? null : row.staff_id;
    },
    async takeSetupLink(tokenHash, now) {
      const row = await valid(tokenHash, now).first();
      // Of two who press at once, both may find the link and one takes it away.
      if (row === undefined || (await valid(tokenHash, now).delete()) === 0) return null;
      // An older link of the same person would otherwise still choose a new password.
      await table().where({ staff_id: row.staff_id }).delete();
      return row.staff_id;
    },
  };
}
