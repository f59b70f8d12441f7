/** Visits to pages of the website, by month. Different visitors are told a month, and never added up. */
import { isWhole } from './coverage.ts';
import { byPeriod, type MonthValue, type PeriodFigure } from './period-figure.ts';
import { yearOf, type Span } from './periods.ts';
import type { Month, WebVisits } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

/** @param page null: all pages together; somebody who visits two pages in one visit counts twice then */
export function visitsBy(
  figures: ServiceFigures,
  span: Span,
  page: string | null,
  what: 'visits' | 'pageViews' = 'visits',
): PeriodFigure[] {
  const months = new Map<Month, MonthValue>();
  for (const row of figures.web) {
    const count = row[what];
    if (count === null || (page !== null && row.page !== page)) continue;
    const known = months.get(row.month) ?? { value: 0, whole: isWhole(figures, 'web', row.month) };
    months.set(row.month, { ...known, value: known.value + count });
  }
  return byPeriod(months, span);
}

/** Pages by visits (or views where those are not told), most first. */
export function pagesOf(figures: ServiceFigures, year: number): { page: string; visits: number }[] {
  const pages = new Map<string, number>();
  for (const row of figures.web)
    if (yearOf(row.month) === year) pages.set(row.page, (pages.get(row.page) ?? 0) + visitsOf(row));
  return [...pages]
    .map(([page, visits]) => ({ page, visits }))
    .toSorted((one, other) => other.visits - one.visits || one.page.localeCompare(other.page, 'nl'));
}

function visitsOf({ visits, pageViews }: WebVisits): number {
  return visits ?? pageViews ?? 0;
}
