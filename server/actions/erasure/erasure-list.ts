/**
 * What was erased or withdrawn, as marks: kept beside the keys, outside both databases and outside their backups, so that it
 * is still known after an old backup was put back. docs/decisions/029-erasure-list.md
 */
import type { IsoDay } from '../iso-day.ts';

/** "member-delete": with the answers. "answer": a ticket, a pseudonym, a receipt or the key of a text. */
export type ErasureKind = 'member-keep' | 'member-delete' | 'reference' | 'answer';

export interface Erasure {
  kind: ErasureKind;
  /** HMAC-SHA256 under the key of erasures, 64 hex digits; of a reference the mark of erased-mark.ts. */
  mark: string;
  /** "" for what is no member: a day would tell which answers went together. */
  day: IsoDay;
}

export interface ErasureList {
  /** Resolves once they are on the disk. */
  add(erasures: Erasure[]): Promise<void>;
  /** Each mark once. */
  all(): Promise<Erasure[]>;
}
