import type { Day, Month } from './records.ts';

/**
 * Where a month was delivered both by day and as a whole, one of the two: the days, unless they are fewer than the whole,
 * for then some days are missing.
 */
export function daysOrMonths<T extends { day: Day; span: 'day' | 'month' }>(
  rows: T[],
  countOf: (row: T) => number,
): T[] {
  const sums = new Map<Month, { day?: number; month?: number }>();
  for (const row of rows) {
    const month = row.day.slice(0, 7);
    const sum = sums.get(month) ?? {};
    sum[row.span] = (sum[row.span] ?? 0) + countOf(row);
    sums.set(month, sum);
  }
  return rows.filter(({ day: first, span }) => {
    const { day = -1, month = -1 } = sums.get(first.slice(0, 7)) ?? {};
    return span === (day >= month ? 'day' : 'month');
  });
}
