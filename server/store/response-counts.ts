/** Cells of answers that are alike in everything that is counted, as the counts of each thing by itself. */
import type { ResponseCounts } from '../actions/answer-records.ts';
import type { ResponseRow } from './response-row.ts';

export const countedBy = ['age_group', 'gender', 'district', 'mode', 'day'] as const;

export type CountedCell = Pick<ResponseRow, (typeof countedBy)[number]>;

/** One query gives the cells, so that all of it is of one moment. */
export function countsOf(cells: (CountedCell & { responses: number })[]): ResponseCounts {
  const counts: ResponseCounts = {
    answered: 0,
    byBand: { age_group: {}, gender: {}, district: {} },
    byMode: { web: 0, paper: 0, phone: 0 },
    byDay: {},
  };
  for (const { mode, day, responses, ...bands } of cells) {
    counts.answered += responses;
    counts.byMode[mode] += responses;
    counts.byDay[day] = (counts.byDay[day] ?? 0) + responses;
    for (const band of ['age_group', 'gender', 'district'] as const)
      counts.byBand[band][bands[band]] = (counts.byBand[band][bands[band]] ?? 0) + responses;
  }
  return counts;
}
