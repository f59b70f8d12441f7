/** Seconds on the wall clock of Brussels since 1970-01-01 00:00, as people read a clock: no zone, no hour that is skipped or doubled. */
import { dayNumber } from './day-number.ts';
import type { Day, Month, Seconds } from './records.ts';

export const secondsInDay = 86_400;

export function wallTime(day: Day, hour = 0, minute = 0, second = 0): Seconds {
  return dayNumber(day) * secondsInDay + hour * 3600 + minute * 60 + second;
}

export function dayOf(time: Seconds): Day {
  return dayOfNumber(Math.floor(time / secondsInDay));
}

export function monthOf(time: Seconds): Month {
  return dayOf(time).slice(0, 7);
}

/** 0-23 */
export function hourOf(time: Seconds): number {
  return Math.floor(secondOfDay(time) / 3600);
}

export function secondOfDay(time: Seconds): number {
  return ((time % secondsInDay) + secondsInDay) % secondsInDay;
}

/** 0 Monday to 6 Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(time: Seconds): number {
  return weekdayOfNumber(Math.floor(time / secondsInDay));
}

export function weekdayOfDay(day: Day): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The same few thousand days come back for every visit. */
const known = new Map<number, Day>();
const mostKnown = 20_000;

export function dayOfNumber(number: number): Day {
  const day = known.get(number);
  if (day !== undefined) return day;
  const made = civilDay(number);
  if (known.size >= mostKnown) known.clear();
  known.set(number, made);
  return made;
}

/** Inverse of dayNumber (Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days). */
function civilDay(number: number): Day {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
