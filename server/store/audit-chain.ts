/** Writes to the log. Whoever writes waits for the one before, so that the numbers have no gap and each entry knows the one it follows on. */
import type { Knex } from 'knex';
import { chained } from '../actions/audit/chain.ts';
import { openDay, sealEntry, sealing, sealOf } from '../actions/audit/seal.ts';
import type { IsoDay } from '../actions/iso-day.ts';
import type { AuditCount, AuditEntry, ChainedEntry } from '../actions/panel-records.ts';
import { dialectOf } from './database.ts';
import { insertAll } from './insert-all.ts';

/** What a transaction notes is written when its work is done: others wait no longer than its commit. */
export interface NotedInTransaction {
  entries: AuditEntry[];
  counts: Omit<AuditCount, 'times'>[];
}

export function nothingNoted(): NotedInTransaction {
  return { entries: [], counts: [] };
}

/** Empties `noted`. In the transaction of `trx`, until whose end others who write wait. */
export async function writeNoted(trx: Knex, noted: NotedInTransaction): Promise<void> {
  const [entries, counts] = [noted.entries.splice(0), noted.counts.splice(0)];
  if (entries.length + counts.length === 0) return;
  await lockLog(trx);
  await append(trx, entries);
  if (counts.length === 0) return;
  const sealed = await sealedUntil(trx);
  for (const { day, actor, action, subject } of counts)
    await trx<AuditCount>('audit_counts')
      .insert({ day: openDay(day, sealed), actor, action, subject, times: 1 })
      .onConflict(['day', 'actor', 'action', 'subject'])
      .merge({ times: trx.raw('audit_counts.times + 1') });
}

/** Seals the counts up to and with this day; false when that was done before. */
export async function sealCounts(trx: Knex, day: IsoDay, at: string): Promise<boolean> {
  await lockLog(trx);
  const sealed = await sealedUntil(trx);
  if (sealed !== null && day <= sealed) return false;
  const counts = await trx<AuditCount>('audit_counts')
    .where('day', '<=', day)
    .andWhere('day', '>', sealed ?? '');
  await append(trx, [sealEntry(day, counts, at)]);
  return true;
}

async function append(trx: Knex, entries: AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const last = await trx<ChainedEntry>('audit').orderBy('number', 'desc').first('number', 'hash');
  await insertAll(trx, 'audit', chained(last ?? null, entries));
}

async function lockLog(trx: Knex): Promise<void> {
  await dialectOf(trx).lockValues(trx, ['audit log']);
}

async function sealedUntil(trx: Knex): Promise<IsoDay | null> {
  const last = await trx<ChainedEntry>('audit')
    .where({ action: sealing })
    .orderBy('number', 'desc')
    .first('action', 'subject');
  return last === undefined ? null : (sealOf(last)?.day ?? null);
}
