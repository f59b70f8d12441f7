/** A day in a sentence, in French and in English: 2026-03-11 -> "11 mars 2026", "11 March 2026". Dutch: dutch-day.ts. */
import type { IsoDay } from './iso-day.ts';

const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const french = new Intl.DateTimeFormat('fr-BE', style);
const english = new Intl.DateTimeFormat('en-GB', style);

/** The first of a month is an ordinal in French. */
export function frenchDay(day: IsoDay): string {
  return french.format(new Date(`${day}T00:00:00Z`)).replace(/^1 /, '1er ');
}

export function englishDay(day: IsoDay): string {
  return english.format(new Date(`${day}T00:00:00Z`));
}
