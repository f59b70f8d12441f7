/** Logins at the digital counter. A login is not a person, and not a request: the three are never added or divided. */
import { isWhole } from './coverage.ts';
import { daysOrMonths } from './days-or-months.ts';
import { onceOf } from './once-of.ts';
import { byPeriod, type MonthValue, type PeriodFigure } from './period-figure.ts';
import { yearOf, type Span } from './periods.ts';
import { loginMeans, type LoginMeans, type Logins, type Month } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

export function loginsBy(figures: ServiceFigures, span: Span): PeriodFigure[] {
  return byPeriod(loginMonths(figures), span);
}

export interface YearOfLogins {
  total: number;
  /** Over the whole months of the year; null when there is none. */
  perMonth: number | null;
  /** How many whole months there are. */
  months: number;
  /** Logins by means; null when a part has no means. */
  byMeans: Record<LoginMeans, number> | null;
}

export function loginsInYear(figures: ServiceFigures, year: number): YearOfLogins | null {
  const months = [...loginMonths(figures)].filter(([month]) => yearOf(month) === year);
  if (months.length === 0) return null;
  const total = months.reduce((sum, [, { value }]) => sum + value, 0);
  const wholes = months.flatMap(([, { value, whole }]) => (whole ? [value] : []));
  const perMonth = wholes.length === 0 ? null : wholes.reduce((sum, value) => sum + value, 0) / wholes.length;
  const rows = counted(figures).filter(({ day }) => yearOf(day) === year);
  return { total, perMonth, months: wholes.length, byMeans: meansOf(rows) };
}

/** Least and most logins a month during the launch, which the settings tell; null when they do not, or nothing is known of it. */
export function launchRange(figures: ServiceFigures): { low: number; high: number; months: number } | null {
  const { launch } = figures.settings;
  if (launch === null) return null;
  const [from, to] = launch;
  const counts = [...loginMonths(figures)].flatMap(([month, { value, whole }]) =>
    whole && month >= from && month <= to ? [value] : [],
  );
  return counts.length === 0
    ? null
    : { low: Math.min(...counts), high: Math.max(...counts), months: counts.length };
}

/** Only months that were delivered as one number: different people of two days, or two means, may be the same people. */
export function uniqueUsersBy(figures: ServiceFigures): PeriodFigure[] {
  const months = new Map<Month, Logins[]>();
  for (const row of figures.logins) {
    const month = row.day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), row]);
  }
  const known = new Map<Month, MonthValue>();
  for (const [month, rows] of months) {
    const wholes = rows.filter(({ span }) => span === 'month');
    // Of one means alone it is all users only where there is no other means.
    const one = wholes.find(({ means }) => means === null) ?? (wholes.length === 1 ? wholes[0] : undefined);
    const users = one?.uniqueUsers ?? null;
    if (users !== null) known.set(month, { value: users, whole: isWhole(figures, 'logins', month) });
  }
  return byPeriod(known, 'month');
}

const loginMonths = onceOf(monthsCounted);

function monthsCounted(figures: ServiceFigures): Map<Month, MonthValue> {
  const months = new Map<Month, MonthValue>();
  for (const { day, logins } of counted(figures)) {
    const month = day.slice(0, 7);
    const known = months.get(month) ?? { value: 0, whole: isWhole(figures, 'logins', month) };
    months.set(month, { ...known, value: known.value + logins });
  }
  return months;
}

const counted = onceOf(countedRows);

function countedRows({ logins }: ServiceFigures): Logins[] {
  return daysOrMonths(logins, (row) => row.logins);
}

function meansOf(rows: Logins[]): Record<LoginMeans, number> | null {
  if (rows.some(({ means }) => means === null)) return null;
  const of = (wanted: LoginMeans): number =>
    rows.reduce((sum, { means, logins }) => sum + (means === wanted ? logins : 0), 0);
  return Object.fromEntries(loginMeans.map((means) => [means, of(means)])) as Record<LoginMeans, number>;
}
