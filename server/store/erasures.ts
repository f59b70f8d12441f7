import type { Knex } from 'knex';
import type { Erasure, ErasureList } from '../actions/erasure/erasure-list.ts';

/** A mark that is there already stays as it is. */
export function erasures(db: Knex): ErasureList {
  const table = () => db<Erasure>('erasures');
  return {
    async add(added) {
      for (let start = 0; start < added.length; start += 100)
        await table()
          .insert(added.slice(start, start + 100).map(({ mark, kind, day }) => ({ mark, kind, day })))
          .onConflict('mark')
          .ignore();
    },
    all: async () => table().orderBy('mark').select('mark', 'kind', 'day'),
  };
}
