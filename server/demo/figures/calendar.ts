import { dayNumber } from '../../../reports/figures/day-number.ts';
import { lastDayOf } from '../../../reports/figures/periods.ts';
import type { Day, Month } from '../../../reports/figures/records.ts';
import { dayOfNumber, weekdayOfDay } from '../../../reports/figures/wall-time.ts';

export function daysOf(month: Month): Day[] {
  const [first, last] = [dayNumber(`${month}-01`), dayNumber(lastDayOf(month))];
  return Array.from({ length: last - first + 1 }, (_, at) => dayOfNumber(first + at));
}

/** Monday to Friday, but not between Christmas and New Year nor on fixed holidays. */
export function isOpen(day: Day): boolean {
  return weekdayOfDay(day) < 5 && !closed.has(day.slice(5));
}

const closed = new Set(
  '01-01 05-01 07-21 08-15 11-01 11-11 12-25 12-26 12-27 12-28 12-29 12-30 12-31'.split(' '),
);
