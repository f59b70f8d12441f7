/**
 * The audit log is a chain: each entry carries a SHA-256 over the hash of the entry before, its number and what it says. Who changes,
 * removes or puts in an entry must write every later one anew, and then the last hash is another than the one somebody remembers.
 */
import { createHash } from 'node:crypto';
import type { AuditCount, AuditEntry, ChainedEntry } from '../panel-records.ts';

/** What the first entry follows on: the hash of a log without entries. */
export const beforeTheFirst = '0'.repeat(64);

/** In the canonical form of a list: one spelling in JSON, with neither spaces nor names. */
export function hashOfEntry(
  after: string,
  { number, at, actor, action, subject }: Omit<ChainedEntry, 'hash'>,
): string {
  return sha256(JSON.stringify([after, number, at, actor, action, subject]));
}

/** The entries that follow on `last`; null: on none. */
export function chained(
  last: Pick<ChainedEntry, 'number' | 'hash'> | null,
  entries: AuditEntry[],
): ChainedEntry[] {
  let { number, hash } = last ?? { number: 0, hash: beforeTheFirst };
  return entries.map(({ at, actor, action, subject }) => {
    number += 1;
    hash = hashOfEntry(hash, { number, at, actor, action, subject });
    return { number, at, actor, action, subject, hash };
  });
}

/** What stands in the counts, whatever the order of the rows. */
export function digestOfCounts(counts: AuditCount[]): string {
  const rows = counts.map(({ day, actor, action, subject, times }) =>
    JSON.stringify([day, actor, action, subject, times]),
  );
  return sha256(`[${rows.toSorted((one, other) => (one < other ? -1 : 1)).join(',')}]`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
