/** First and last day that the records of a file are about. */
import { daysOfRecord } from '../../reports/figures/record-days.ts';
import type { FigureKind } from '../../reports/figures/records.ts';
import type { ReadFile } from '../actions/figure-file.ts';

export interface CoveredDays {
  add: (record: Parameters<typeof daysOfRecord>[1]) => void;
  days: () => ReadFile['covers'];
}

export function coveredDays(kind: FigureKind): CoveredDays {
  let [from, to] = ['9999', ''];
  return {
    add(record) {
      const days = daysOfRecord(kind, record);
      if (days === null) return;
      if (days[0] < from) from = days[0];
      if (days[1] > to) to = days[1];
    },
    days: () => (to === '' ? null : { from, to }),
  };
}
