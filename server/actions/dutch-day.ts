/** A day in a sentence: 2021-09-06 -> "6 september 2021". */
import type { IsoDay } from './iso-day.ts';

const written = new Intl.DateTimeFormat('nl-BE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

export function dutchDay(day: IsoDay): string {
  return written.format(new Date(`${day}T00:00:00Z`));
}
