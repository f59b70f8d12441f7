/** What differs between SQLite and PostgreSQL, as one list. sqlite.ts and postgres.ts each answer all of it. */
import type { Knex } from 'knex';
import type { Settings } from '../config.ts';

/** The two databases of one municipality, never joined by SQL. */
export interface Databases {
  panel: Knex;
  answers: Knex;
  kind: 'sqlite' | 'postgres';
  close(): Promise<void>;
}

export type DatabaseSettings = Pick<
  Settings,
  'dataFolder' | 'databaseUrl' | 'answersDatabaseUrl' | 'unsafePostgres'
>;

export interface Dialect {
  /** A table kept in the order of its key, so that the order of the rows does not tell the order of arrival. */
  createInKeyOrder(db: Knex, table: string, columns: (table: Knex.CreateTableBuilder) => void): Promise<void>;
  /** Rows can be added to the table, never changed or removed. */
  refuseChanges(db: Knex, table: string): Promise<void>;
  /** Takes refuseChanges back. */
  allowChanges(db: Knex, table: string): Promise<void>;
  /** Rewrites tables made by createInKeyOrder, so that the files tell nothing of the order of arrival either. */
  forgetArrival(db: Knex, tables: string[]): Promise<void>;
  /** After rows of a small table were deleted: nothing of them stays in the files. Outside a transaction. */
  forgetDeleted(db: Knex, table: string): Promise<void>;
  /**
   * Every few minutes: what tells in which order the newest rows came, and which came together. When others hold the tables,
   * the next time does it.
   */
  forgetRecent(db: Knex, tables: string[]): Promise<void>;
  /**
   * Inside a transaction, until it ends: others that lock one of these values wait. All at once, in an order that is the same
   * for everybody.
   */
  lockValues(trx: Knex, values: string[]): Promise<void>;
  /** Inside the migrating transaction: makes other starting processes wait, and the place for the tables. */
  prepareToMigrate(trx: Knex, place: 'panel' | 'answers'): Promise<void>;
  /** Takes room on the disk that `giveUpReserve` gives back; does nothing when there is none to spare. */
  keepReserve(db: Knex): Promise<void>;
  /** False when nothing is gained: it was given up before, or the disk is not ours to see. */
  giveUpReserve(db: Knex): Promise<boolean>;
  /** From 0 to 1, what is free of the disk with the database; null when that is not ours to see. */
  roomLeft(db: Knex): Promise<number | null>;
  /** Whether the error says that a key or unique value is there already. */
  isTaken: (error: unknown) => boolean;
  /** Whether the error blames a value that was sent, so that other rows may well be stored. */
  isAboutOneRow: (error: unknown) => boolean;
}
