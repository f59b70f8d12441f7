/** One period of a file laid beside what is stored of it. */
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { mergeRecords, type Conflict } from '../../reports/figures/merge-records.ts';
import { keyOfRecord } from '../../reports/figures/record-keys.ts';
import type { Appointment, FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { PeriodOfFile } from './figure-file.ts';
import { recordsOfText } from './figure-text.ts';
import type { PanelStore } from './stores.ts';

/** What a file does to one period, in records. */
export interface PeriodChange {
  period: string;
  added: number;
  changed: number;
  same: number;
  /** Stored and not in the file, where the file replaces what is stored. */
  removed: number;
  conflicts: Conflict[];
}

export interface MergedPeriod {
  change: PeriodChange;
  records: RecordOf[FigureKind][];
}

export interface MergingOf {
  kind: FigureKind;
  /** Periods of which what is stored gives way to this file. */
  replaces: (period: string) => boolean;
  /** For the numbers of visits, of which only a keyed hash is kept. */
  visitKey: Buffer;
}

export async function mergePeriod(
  panel: PanelStore,
  { kind, replaces, visitKey }: MergingOf,
  { period, rows }: PeriodOfFile,
): Promise<MergedPeriod> {
  if (kind === 'appointments') {
    const key = createSecretKey(visitKey);
    for (const { record } of rows) hideNumber(record as Appointment, key);
  }
  const found = await panel.figures.find(kind, period);
  const stored = found === null ? [] : recordsOfText(found.records);
  if (!replaces(period)) {
    const { records, ...counts } = mergeRecords(kind, stored, rows);
    return { change: { period, ...counts, removed: 0 }, records };
  }
  const { records, conflicts } = mergeRecords(kind, [], rows);
  return { change: { period, ...replacing(kind, stored, records), conflicts }, records };
}

function replacing(
  kind: FigureKind,
  stored: RecordOf[FigureKind][],
  records: RecordOf[FigureKind][],
): Pick<PeriodChange, 'added' | 'changed' | 'same' | 'removed'> {
  const before = new Map(stored.map((record) => [keyOfRecord(kind, record), JSON.stringify(record)]));
  const counts = { added: 0, changed: 0, same: 0, removed: 0 };
  for (const record of records) {
    const key = keyOfRecord(kind, record);
    const was = before.get(key);
    counts[was === undefined ? 'added' : was === JSON.stringify(record) ? 'same' : 'changed'] += 1;
    before.delete(key);
  }
  return { ...counts, removed: before.size };
}

/** 132 bits of the hash: enough to tell visits apart, and short where a month holds thousands. */
function hideNumber(visit: Appointment, visitKey: KeyObject): void {
  visit.key = createHmac('sha256', visitKey).update(visit.key).digest('base64url').slice(0, 22);
}
