/** Lays the records of a file beside those of a period that are stored. Pure; the same whatever the order of files and rows. */
import { keyOfRecord } from './record-keys.ts';
import type { FigureKind, RecordOf } from './records.ts';
import { joinRecords, type Difference } from './same-record.ts';
import { totalAndParts } from './total-and-parts.ts';

export interface IncomingRecord<K extends FigureKind> {
  record: RecordOf[K];
  /** Line in the file. */
  row: number;
}

export interface Conflict extends Difference {
  row: number;
}

export interface Merged<K extends FigureKind> {
  /** Everything of the period, in the order of the keys. */
  records: RecordOf[K][];
  /** Records, not rows: a visit on two rows counts once. */
  added: number;
  changed: number;
  same: number;
  /** Rows that say something else of a record than what is known; with one of these nothing may be stored. */
  conflicts: Conflict[];
}

interface Place<K extends FigureKind> {
  record: RecordOf[K];
  state: 'untouched' | 'same' | 'changed' | 'added';
}

/**
 * A visit that was open becomes what it became, products of one visit are joined, and any other difference is a conflict,
 * as is a total beside its parts.
 * @param stored each key once
 */
export function mergeRecords<K extends FigureKind>(
  kind: K,
  stored: RecordOf[K][],
  incoming: IncomingRecord<K>[],
): Merged<K> {
  const places = new Map<string, Place<K>>();
  const parts = totalAndParts(kind);
  for (const record of stored) {
    parts.clash(record);
    places.set(keyOfRecord(kind, record), { record, state: 'untouched' });
  }
  const conflicts: Conflict[] = [];
  for (const { record, row } of incoming) {
    const key = keyOfRecord(kind, record);
    const place = places.get(key);
    if (place === undefined) {
      const clash = parts.clash(record);
      if (clash !== null) conflicts.push({ row, ...clash });
      places.set(key, { record, state: 'added' });
      continue;
    }
    const joined = joinRecords(kind, place.record, record);
    if ('difference' in joined) conflicts.push({ row, ...joined.difference });
    else take(place, joined.record);
  }
  const counts = { untouched: 0, added: 0, changed: 0, same: 0 };
  const records: RecordOf[K][] = [];
  for (const key of [...places.keys()].sort()) {
    const place = places.get(key);
    if (place === undefined) continue;
    counts[place.state] += 1;
    records.push(place.record);
  }
  const { added, changed, same } = counts;
  return { records, added, changed, same, conflicts };
}

function take<K extends FigureKind>(place: Place<K>, record: RecordOf[K]): void {
  if (record !== place.record && place.state !== 'added') place.state = 'changed';
  else if (place.state === 'untouched') place.state = 'same';
  place.record = record;
}
