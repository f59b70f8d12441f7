/** Contacts at the counter: visits that checked in. Walk-in emergencies are in no file; footnotes.ts says so. */
import { contactMonths } from './appointment-months.ts';
import { byPeriod, type PeriodFigure } from './period-figure.ts';
import { monthNumber, yearOf, type Span } from './periods.ts';
import type { ServiceFigures } from './service-figures.ts';

export function contactsBy(figures: ServiceFigures, service: string | null, span: Span): PeriodFigure[] {
  return byPeriod(contactMonths(figures, service), span);
}

export interface MonthRange {
  low: number;
  high: number;
  /** How many months it is about. */
  months: number;
}

/** Least and most contacts a month, in the whole months of a year but the quiet ones (1-12); null when there is none. */
export function rangeOutside(
  figures: ServiceFigures,
  service: string | null,
  year: number,
  quietMonths: number[],
): MonthRange | null {
  const counts = wholeMonths(figures, service, year).flatMap(([month, value]) =>
    quietMonths.includes(monthNumber(month)) ? [] : [value],
  );
  return counts.length === 0
    ? null
    : { low: Math.min(...counts), high: Math.max(...counts), months: counts.length };
}

/** Over the whole months of the year, quiet ones too; null when there is none. */
export function meanPerMonth(figures: ServiceFigures, service: string | null, year: number): number | null {
  const counts = wholeMonths(figures, service, year).map(([, value]) => value);
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function wholeMonths(figures: ServiceFigures, service: string | null, year: number): [string, number][] {
  return [...contactMonths(figures, service)].flatMap(([month, { value, whole }]) =>
    whole && yearOf(month) === year ? [[month, value] satisfies [string, number]] : [],
  );
}
