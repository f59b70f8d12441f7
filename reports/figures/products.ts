/** What people come for. Somebody who comes for two things counts once as a contact and in both products. */
import { contactMonths, talliesOf, totalsOf } from './appointment-months.ts';
import { breaksBetween } from './change.ts';
import { breaksFor } from './coverage.ts';
import { monthNumber, yearOf } from './periods.ts';
import { renamed } from './renamed.ts';
import type { ServiceFigures } from './service-figures.ts';

export interface ProductFigure {
  name: string;
  count: number;
  /** Of the contacts of the year, 0-1. */
  share: number;
  /** The year before; null when that cannot be set beside it. */
  before: number | null;
}

/** Largest first; names as they count after renames. Empty when the year has no contacts. */
export function rankProducts(figures: ServiceFigures, service: string | null, year: number): ProductFigure[] {
  const contacts = [...contactMonths(figures, service)]
    .filter(([month]) => yearOf(month) === year)
    .reduce((sum, [, { value }]) => sum + value, 0);
  if (contacts === 0) return [];
  const now = countsOf(figures, service, year);
  const before = sameCoverage(figures, service, year) ? countsOf(figures, service, year - 1) : null;
  return [...now]
    .map(([name, count]) => ({
      name,
      count,
      share: count / contacts,
      before: before === null ? null : (before.get(name) ?? 0),
    }))
    .toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'nl'));
}

function countsOf(figures: ServiceFigures, service: string | null, year: number): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (product: string, count: number): void => {
    const name = renamed(figures.settings.products, product);
    counts.set(name, (counts.get(name) ?? 0) + count);
  };
  for (const { month, tally } of talliesOf(figures, service)) {
    if (yearOf(month) === year)
      for (const [product, count] of Object.entries(tally.products)) add(product, count);
  }
  for (const { month, product, arrived, booked } of totalsOf(figures, service)) {
    if (yearOf(month) === year) add(product, arrived ?? booked);
  }
  return counts;
}

/** Both years have the same whole months and no break between them. */
function sameCoverage(figures: ServiceFigures, service: string | null, year: number): boolean {
  const months = contactMonths(figures, service);
  const covered = (one: number): string =>
    [...months]
      .filter(([month]) => yearOf(month) === one)
      .map(([month, { whole }]) => `${monthNumber(month)}${whole ? '' : '*'}`)
      .sort()
      .join(' ');
  const breaks = [...breaksFor(figures, 'appointments'), ...breaksFor(figures, 'appointment-totals')];
  return covered(year) === covered(year - 1) && !breaks.some((one) => breaksBetween(one, year));
}
