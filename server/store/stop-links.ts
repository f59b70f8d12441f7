import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

interface StopRow {
  token_hash: string;
  member_id: string;
}

export function stopLinks(db: Knex): PanelStore['stopLinks'] {
  const table = () => db<StopRow>('stop_links');
  return {
    async put(tokenHash, memberId) {
      await table().insert({ token_hash: tokenHash, member_id: memberId }).onConflict('token_hash').ignore();
    },
    async find(tokenHash) {
      const row = await table().where({ token_hash: tokenHash }).first();
      return row?.member_id ?? null;
    },
  };
}
