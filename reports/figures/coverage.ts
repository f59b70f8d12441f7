/** Which months of a kind were delivered: what lies between and is not there is a gap. */
import { lastDayOf, monthsFrom } from './periods.ts';
import type { FigureKind, Month } from './records.ts';
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
  return until === undefined || until.slice(0, 7) !== month || until >= lastDayOf(month);
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
