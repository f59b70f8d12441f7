/** Which months of a kind were delivered: what lies between and is not there is a gap. */
import { dayNumber } from './day-number.ts';
import { lastDayOf, monthsFrom } from './periods.ts';
import type { Day, FigureKind, Month } from './records.ts';
import { dayOfNumber, weekdayOfDay } from './wall-time.ts';
import type { SeriesBreak, ServiceFigures } from './service-figures.ts';

export interface Coverage {
  first: Month;
  last: Month;
  /** Between first and last, without a single record. */
  gaps: Month[];
  /** Not over when the file was made. */
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

/** A month is whole unless the last file of its kind ends within it. */
export function isWhole(figures: ServiceFigures, kind: FigureKind, month: Month): boolean {
  const until = figures.until[kind];
  return until === undefined || until.slice(0, 7) !== month || endsMonth(kind, until);
}

/**
 * Whether a file that reaches this day has the whole month. A counter is closed at weekends and between Christmas and New
 * Year, so its last visit may be some working days before the end; what is counted every day may lack a quiet day.
 */
export function endsMonth(kind: FigureKind, day: Day): boolean {
  const end = dayNumber(lastDayOf(day.slice(0, 7)));
  let workingDays = 0;
  for (let number = dayNumber(day) + 1; number <= end; number += 1)
    if (weekdayOfDay(dayOfNumber(number)) < 5) workingDays += 1;
  return workingDays <= (kind === 'appointments' || kind === 'calls' ? 5 : 1);
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
