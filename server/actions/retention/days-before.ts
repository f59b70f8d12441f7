import type { IsoDay } from '../iso-day.ts';

/** In the calendar: no clock change shortens a day. @param days may be negative */
export function daysBefore(day: IsoDay, days: number): IsoDay {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}

/** A day that the month does not have becomes its last: 31 March, a month before, is 28 February. */
export function monthsBefore(day: IsoDay, months: number): IsoDay {
  const moment = new Date(`${day.slice(0, 7)}-01T12:00:00Z`);
  moment.setUTCMonth(moment.getUTCMonth() - months);
  const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate();
  const date = Math.min(Number(day.slice(8)), last);
  return `${moment.toISOString().slice(0, 7)}-${String(date).padStart(2, '0')}`;
}
