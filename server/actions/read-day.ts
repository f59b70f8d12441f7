import type { IsoDay } from './iso-day.ts';

/** A day as a form brings it; null when it is none. A browser sends 2027-12-31; somebody who types writes 31/12/2027. */
export function readDay(typed: string): IsoDay | null {
  const day = isoOf(typed.trim());
  return /^\d{4}-\d{2}-\d{2}$/u.test(day) && isInCalendar(day) ? day : null;
}

function isoOf(typed: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(typed) ?? [];
  return year === '' ? typed : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function isInCalendar(day: IsoDay): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
