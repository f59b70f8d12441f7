import type { IsoDay } from '../iso-day.ts';

export interface AuditSearch {
  actor: string | null;
  /** How their actions begin; null: any. */
  actions: string[] | null;
  /** A day in Brussels, and its moments as an entry has them. */
  day: { day: IsoDay; from: string; until: string } | null;
}

/** The first entry, by number, that is not as it was written. */
export interface AuditFault {
  number: number;
  /**
   * missing: the entry is not there; changed: it, or the hash of the one before, is another than was written; counts: the counts that it
   * sealed are others now; head: the entries that a remembered hash belongs to are gone, or all were written anew.
   */
  kind: 'missing' | 'changed' | 'counts' | 'head';
}

/** What was found when the log was checked. */
export interface CheckedLog {
  /** How many entries are as they were written. */
  entries: number;
  /** Hash of the last of these. */
  head: string;
  fault: AuditFault | null;
}

export interface AuditCheck extends CheckedLog {
  at: string;
}

export interface AuditWatch {
  /** Of the second person, who hears the last hash each day. */
  email: string | null;
  /** When the check of a day was last done. */
  checkedOn: IsoDay | null;
  /** The last hash when the log was last found whole. */
  knownHead: string | null;
  lastCheck: AuditCheck | null;
}
