import type { IsoDay } from './iso-day.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day it is in Brussels, whatever zone the machine is in. */
export function brusselsDay(moment: Date): IsoDay {
  return calendar.format(moment);
}
