/** Over weekdays and hours. The base is always said: the week for weekdays, the weekday itself for its hours. */
import { tallyOfYear } from './appointment-months.ts';
import type { ServiceFigures } from './service-figures.ts';
import { weekdayOfDay } from './wall-time.ts';

export interface WeekdayShares {
  /** Monday first, of all contacts. */
  shares: number[];
  contacts: number;
  /** On how many days of each weekday somebody came: a weekday with more holidays has fewer. */
  openDays: number[];
}

export function weekdayShares(
  figures: ServiceFigures,
  service: string | null,
  year: number,
): WeekdayShares | null {
  const tally = tallyOfYear(figures, service, year);
  const counts = (tally?.hours ?? []).map(sumOf);
  const contacts = sumOf(counts);
  if (tally === null || contacts === 0) return null;
  const openDays = counts.map(() => 0);
  for (const day of Object.keys(tally.days)) {
    const weekday = weekdayOfDay(day);
    openDays[weekday] = (openDays[weekday] ?? 0) + 1;
  }
  return { shares: counts.map((count) => count / contacts), contacts, openDays };
}

export interface HourShares {
  /** From 0 to 23 o'clock, of the contacts on that weekday. */
  shares: number[];
  /** On that weekday. */
  contacts: number;
}

/** @param weekday 0 Monday to 6 Sunday; null: all days together */
export function hourShares(
  figures: ServiceFigures,
  service: string | null,
  year: number,
  weekday: number | null,
): HourShares | null {
  const tally = tallyOfYear(figures, service, year);
  if (tally === null) return null;
  const days = weekday === null ? tally.hours : [tally.hours[weekday] ?? []];
  const counts = Array.from({ length: 24 }, (_, hour) => sumOf(days.map((hours) => hours[hour] ?? 0)));
  const contacts = sumOf(counts);
  return contacts === 0 ? null : { shares: counts.map((count) => count / contacts), contacts };
}

/** The hour in which most people come; the earlier one of two that are equal. */
export function busiestHour(
  figures: ServiceFigures,
  service: string | null,
  year: number,
  weekday: number | null,
): { hour: number; share: number } | null {
  const found = hourShares(figures, service, year, weekday);
  if (found === null) return null;
  const share = Math.max(...found.shares);
  return { hour: found.shares.indexOf(share), share };
}

/** First hour of the afternoon and of the evening. */
const afternoon = 12;
const evening = 17;

export interface DayParts {
  morning: number;
  afternoon: number;
  evening: number;
}

/** Of the contacts of each weekday, Monday first; null for a weekday on which nobody came. */
export function dayPartShares(
  figures: ServiceFigures,
  service: string | null,
  year: number,
): (DayParts | null)[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const found = hourShares(figures, service, year, weekday);
    if (found === null) return null;
    const between = (from: number, to: number): number => sumOf(found.shares.slice(from, to));
    return {
      morning: between(0, afternoon),
      afternoon: between(afternoon, evening),
      evening: between(evening, 24),
    };
  });
}

function sumOf(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
