/** The entry that seals the counts by day, so that these cannot be changed unnoticed either. */
import type { IsoDay } from '../iso-day.ts';
import type { AuditCount, AuditEntry } from '../panel-records.ts';
import { digestOfCounts } from './chain.ts';

export const sealing = 'seal day counts';

export interface Seal {
  /** The last day that it holds. */
  day: IsoDay;
  digest: string;
}

/** @param counts of the days after the last seal, up to `day` */
export function sealEntry(day: IsoDay, counts: AuditCount[], at: string): AuditEntry {
  return { at, actor: 'panelpeil', action: sealing, subject: `${day} ${digestOfCounts(counts)}` };
}

/** Null when the entry is no seal. */
export function sealOf({ action, subject }: Pick<AuditEntry, 'action' | 'subject'>): Seal | null {
  const [day = '', digest = ''] = subject.split(' ');
  return action === sealing ? { day, digest } : null;
}

/** Where something is counted: a day that is sealed stays as it is, and what comes after (a clock set back) counts on the next one. */
export function openDay(day: IsoDay, sealed: IsoDay | null): IsoDay {
  if (sealed === null || day > sealed) return day;
  return new Date(Date.parse(`${sealed}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
