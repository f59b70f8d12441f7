/**
 * Sessions of staff and members end half an hour after they were used last. One that ends much later was used under a clock that
 * has been put back since: it has ended, or it would live on for as long as the clock was ahead.
 */
const minute = 60_000;

/** Without a visit, in ms. */
export const idle = 30 * minute;
/** A clock that is put back by an hour signs nobody out. */
const putBack = 60 * minute;

/** A session that ends after this is none. @param now ms since 1970 */
export function latestEnd(now: number): number {
  return now + idle + putBack;
}
