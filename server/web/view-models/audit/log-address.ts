import type { LogWish } from '../../../actions/audit/see-log.ts';

/** @param page null: of the file. Only what is asked stands in the address. */
export function addressOfLog({ actor, kind, day }: LogWish, page: number | null): string {
  const asked = new URLSearchParams();
  if (actor !== null) asked.set('wie', actor);
  if (kind !== null) asked.set('soort', kind);
  if (day !== null) asked.set('dag', day);
  if (page !== null) asked.set('blad', String(page));
  const query = asked.toString();
  return `/beheer/logboek${page === null ? '/logboek.csv' : ''}${query === '' ? '' : `?${query}`}`;
}
