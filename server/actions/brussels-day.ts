import type { IsoDay } from './iso-day.ts';

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' });

/** The day it is in Brussels, whatever zone the machine is in. */
export function brusselsDay(moment: Date): IsoDay {
  return calendar.format(moment);
}

const clockFace = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
});

/** The time it is in Brussels: 14:03. */
export function brusselsTime(moment: Date): string {
  return clockFace.format(moment);
}
