import type { IsoDay } from './iso-day.ts';
import type { Publication } from './result-records.ts';

/** Whether the public sees it on this day; the last day counts. */
export function isOnline({ state, lastDay }: Publication, today: IsoDay): boolean {
  return state === 'published' && (lastDay === null || today <= lastDay);
}

/** Whether the public ever saw it. */
export function wasPublished({ state }: Publication): boolean {
  return state === 'published' || state === 'replaced' || state === 'withdrawn';
}

/** "1.2", or "1.0" for the figures alone. */
export function nameOf({ release, edition }: Pick<Publication, 'release' | 'edition'>): string {
  return `${release}.${edition}`;
}

/** Who saw the earlier figures or texts must be told what changed. @param others of the same wave, in any order */
export function needsNotice(
  wanted: Pick<Publication, 'release' | 'edition'>,
  others: Publication[],
): boolean {
  return others.some((one) => wasPublished(one) && nameOf(one) !== nameOf(wanted));
}
