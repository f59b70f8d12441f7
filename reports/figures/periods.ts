/** Months, half-years and years as texts that sort in time: "2021-05", "2021-H1", "2021". */
import { dayNumber } from './day-number.ts';
import type { Day, Month } from './records.ts';
import { dayOfNumber } from './wall-time.ts';

export type Span = 'month' | 'half-year' | 'year';

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** 1-12 */
export function monthNumber(month: Month): number {
  return Number(month.slice(5, 7));
}

export function monthIn(year: number, number: number): Month {
  return `${year}-${String(number).padStart(2, '0')}`;
}

function nextMonth(month: Month): Month {
  const number = monthNumber(month);
  return number === 12 ? monthIn(yearOf(month) + 1, 1) : monthIn(yearOf(month), number + 1);
}

/** All months from the first to the last, both included. */
export function monthsFrom(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

export function lastDayOf(month: Month): Day {
  return dayOfNumber(dayNumber(`${nextMonth(month)}-01`) - 1);
}

export function periodOf(month: Month, span: Span): string {
  if (span === 'month') return month;
  return span === 'year' ? month.slice(0, 4) : `${month.slice(0, 4)}-H${monthNumber(month) <= 6 ? 1 : 2}`;
}

/** "2021-H1" -> its six months. */
export function monthsIn(period: string): Month[] {
  const year = yearOf(period);
  if (period.includes('H')) {
    const start = period.endsWith('H1') ? 1 : 7;
    return Array.from({ length: 6 }, (_, at) => monthIn(year, start + at));
  }
  return period.length === 7 ? [period] : Array.from({ length: 12 }, (_, at) => monthIn(year, at + 1));
}
