/** Which months of a kind were delivered: what lies between and is not there is a gap. */
import { dayNumber } from './day-number.ts';
import { lastDayOf, monthsFrom } from './periods.ts';
import type { Day, FigureKind, Month } from './records.ts';
import { dayOfNumber, weekdayOfDay } from './wall-time.ts';
import type { DayRange, SeriesBreak, ServiceFigures } from './service-figures.ts';

export interface Coverage {
  first: Month;
  last: Month;
  /** Between first and last, without a single record. */
  gaps: Month[];
  /** Of which days are in no file, such as a last month that was not over. */
  partial: Month[];
}

/** Null when nothing of the kind was imported. */
export function coverageOf(figures: ServiceFigures, kind: FigureKind): Coverage | null {
  const months = [...new Set(monthsWith(figures, kind))].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  const there = new Set(months);
  return {
    first,
    last,
    gaps: monthsFrom(first, last).filter((month) => !there.has(month)),
    partial: months.filter((month) => !isWhole(figures, kind, month)),
  };
}

/**
 * A month is whole when its files together have its days. A counter is closed at weekends and between Christmas and New
 * Year, so some working days may be in none of them; what is counted every day may lack a quiet day.
 */
export function isWhole(figures: ServiceFigures, kind: FigureKind, month: Month): boolean {
  const covered = figures.covered[kind];
  return covered === undefined || lackingDays(month, covered) <= mostLacking(kind);
}

/** Whether any file has a day of the month: visits planned in a month to come say nothing of who will come. */
export function isTold(covered: DayRange[] | undefined, month: Month): boolean {
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  return covered === undefined || covered.some(([from, to]) => from <= last && to >= first);
}

/** Whether a file that reaches this day has the whole month up to its end. */
export function endsMonth(kind: FigureKind, day: Day): boolean {
  const month = day.slice(0, 7);
  return lackingDays(month, [[`${month}-01`, day]]) <= mostLacking(kind);
}

function mostLacking(kind: FigureKind): number {
  return kind === 'appointments' || kind === 'calls' ? 5 : 1;
}

/** Working days of the month that lie in no range. */
function lackingDays(month: Month, ranges: DayRange[]): number {
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  const covered = ranges.filter(([from, to]) => from <= last && to >= first);
  if (covered.some(([from, to]) => from <= first && to >= last)) return 0;
  const end = dayNumber(last);
  let lacking = 0;
  for (let number = dayNumber(first); number <= end; number += 1) {
    const day = dayOfNumber(number);
    if (weekdayOfDay(day) < 5 && !covered.some(([from, to]) => from <= day && day <= to)) lacking += 1;
  }
  return lacking;
}

export function breaksFor(figures: ServiceFigures, kind: FigureKind): SeriesBreak[] {
  return figures.settings.breaks.filter(({ kinds }) => kinds.includes(kind));
}

function monthsWith(figures: ServiceFigures, kind: FigureKind): Month[] {
  switch (kind) {
    case 'appointments':
      return figures.appointments.map(({ month }) => month);
    case 'appointment-totals':
      return figures.appointmentTotals.map(({ month }) => month);
    case 'web':
      return figures.web.map(({ month }) => month);
    case 'logins':
      return figures.logins.map(({ day }) => day.slice(0, 7));
    case 'requests':
      return figures.requests.map(({ day }) => day.slice(0, 7));
    case 'calls':
      return figures.calls.map(({ day }) => day.slice(0, 7));
    case 'campaigns':
      return figures.campaigns.map(({ from }) => from.slice(0, 7));
    case 'population':
    case 'actions':
      return [];
    default:
      throw new Error(`unknown kind of figures ${String(kind satisfies never)}`);
  }
}
