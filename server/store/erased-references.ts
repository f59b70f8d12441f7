import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

export function erasedReferences(db: Knex): PanelStore['erasedReferences'] {
  const table = () => db<{ mark: string }>('erased_references');
  return {
    async add(mark) {
      await table().insert({ mark }).onConflict().ignore();
    },
    async all() {
      return new Set((await table().select('mark')).map(({ mark }) => mark));
    },
  };
}
