/** Days, counts and shares as they are written in Belgium. */
import type { IsoDay } from '../../actions/iso-day.ts';

/** 2021-05-11 -> 11/05/2021 */
export function dayText(day: IsoDay): string {
  const [year, month, date] = day.split('-');
  return `${date ?? ''}/${month ?? ''}/${year ?? ''}`;
}

const counts = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 0, useGrouping: 'always' });

/** 1515 -> 1.515 */
export function countText(count: number): string {
  return counts.format(count);
}

/** 0.221 -> 22 %, with a no-break space. */
export function shareText(share: number): string {
  return `${countText(Math.round(share * 100))}\u00a0%`;
}

/** 1 antwoord, 12 antwoorden */
export function howMany(count: number, one: string, more: string): string {
  return `${countText(count)} ${count === 1 ? one : more}`;
}
