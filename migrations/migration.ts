import type { Knex } from 'knex';

export interface Migration {
  up(db: Knex): Promise<void>;
  down(db: Knex): Promise<void>;
}

/** By name, in the order in which they run. A name is never changed: installations remember it. */
export type Migrations = Record<string, Migration>;
