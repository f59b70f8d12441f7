/** Residents of one age and sex, added up over the rows that are parts of them. */
import { keyOfRecord } from '../../../reports/figures/record-keys.ts';
import type { PopulationCell } from '../../../reports/figures/records.ts';
import { isMergedInto } from '../cells/nis-codes.ts';
import { plainHead } from '../file/plain-head.ts';
import type { RowPlace } from './kind.ts';

interface CountedResidents {
  /** @param age as the file has it: 110 and 112 are both of the oldest */
  add(cell: PopulationCell, age: string, place: RowPlace): void;
  all(): { record: PopulationCell; row: number }[];
}

const parting = new Set(['CD_NATLTY', 'CD_CIV_STS'].map(plainHead));

/** Statbel parts people by nationality and civil status; elsewhere the same row twice is told, and does not count. */
export function countedResidents(columns: string[]): CountedResidents {
  const isParted = columns.some((head) => parting.has(plainHead(head)));
  const cells = new Map<string, { record: PopulationCell; row: number }>();
  const rows = new Map<string, { row: number; people: number }>();
  return {
    add(cell, age, place) {
      const key = keyOfRecord('population', cell);
      const known = cells.get(key);
      const before = isParted || isMergedInto(cell.nisCode) ? undefined : rows.get(`${key}/${age}`);
      if (before !== undefined) return sayRepeated(cell.people, before, place);
      rows.set(`${key}/${age}`, { row: place.line, people: cell.people });
      if (known === undefined) cells.set(key, { record: { ...cell }, row: place.line });
      else known.record.people += cell.people;
    },
    all: () => [...cells.values()],
  };
}

function sayRepeated(people: number, before: { row: number; people: number }, place: RowPlace): void {
  if (people === before.people)
    place.notice(
      'repeated-row',
      null,
      `gaat over hetzelfde als rij ${before.row}. Een rij die gelijk is telt één keer.`,
    );
  else
    place.fault(
      'contradicting-rows',
      'people',
      `rij ${before.row} gaat over dezelfde leeftijd en hetzelfde geslacht, met een ander aantal (${before.people}).`,
    );
}
