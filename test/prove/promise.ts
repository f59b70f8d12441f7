/** A promise of reliability, and how it is put to the test: docs/security.md says them in words. */

/** Short: in seconds, at each run of CI. Full: at the length that is promised. */
export type Length = 'short' | 'full';

export type Database = 'SQLite' | 'PostgreSQL';

export interface Told {
  held: boolean;
  /** What was counted: "100 kills, 4,416 acknowledged, 0 lost, 0 doubled". */
  measured: string;
  /** Why it could not be put to the test on this machine. */
  notRun?: string;
}

export interface KeptPromise {
  /** R1 to R32. */
  id: string;
  says: string;
  /** When it counts as held, with figures. */
  threshold: string;
  on: Database[];
  /** At full length, in minutes; longer counts as broken. Absent: half an hour. A short one has three minutes. */
  longest?: number;
  /** An error counts as broken, with its message. */
  prove(on: Database, length: Length): Promise<Told>;
}
