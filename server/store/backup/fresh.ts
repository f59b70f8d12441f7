import type { Knex } from 'knex';

/** New databases that are filled before they come into the place of the old. */
export interface FreshPlace {
  panel: Knex;
  answers: Knex;
  /** Puts the new tables in the place of the old. @returns where the old ones are, or null when there were none */
  swap(): Promise<string | null>;
  /** Nothing happened; also after a swap that failed. */
  leave(): Promise<void>;
}
