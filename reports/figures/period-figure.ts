/** A number for a month, half-year or year, and why there is none: a gap is never zero. */
import { monthsFrom, monthsIn, periodOf, type Span } from './periods.ts';
import type { Month } from './records.ts';

export interface PeriodFigure {
  period: string;
  value: number | null;
  /** missing: nothing delivered; partial: the value, where there is one, is not of the whole period. */
  why: 'missing' | 'partial' | null;
}

/** What is known of a month; `whole` is false while the month is not over in the files. */
export interface MonthValue {
  value: number;
  whole: boolean;
}

/** Adds up months to periods, from the first month that is known to the last, with the gaps between. */
export function byPeriod(months: Map<Month, MonthValue>, span: Span): PeriodFigure[] {
  const known = [...months.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const periods = [...new Set(monthsFrom(first, last).map((month) => periodOf(month, span)))];
  return periods.map((period) => ofPeriod(months, period));
}

function ofPeriod(months: Map<Month, MonthValue>, period: string): PeriodFigure {
  const all = monthsIn(period).map((month) => months.get(month));
  const found = all.filter((one) => one !== undefined);
  if (found.length === 0) return { period, value: null, why: 'missing' };
  const whole = found.length === all.length && found.every((one) => one.whole);
  const value = found.reduce((sum, one) => sum + one.value, 0);
  return { period, value, why: whole ? null : 'partial' };
}
