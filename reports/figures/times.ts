/** How long people wait, and how long they are helped. */
import { tallyOfYear, totalsOf } from './appointment-months.ts';
import { durationFigures } from './durations.ts';
import { yearOf } from './periods.ts';
import type { AppointmentTotal } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

/** In seconds. */
export interface TimeFigures {
  n: number;
  mean: number;
  /** Null where a vendor gives means alone. */
  median: number | null;
  p90: number | null;
  trimmed: number;
  /** Called before they arrived, or ended before they were called: an error of the clock, not counted. */
  negative: number;
  /** Nobody closed the ticket; not counted. */
  neverClosed: number;
  /** The vendor gives means a month alone: no median, no trimming. */
  meansOnly: boolean;
}

/** From checking in to being called. */
export function waitingFigures(
  figures: ServiceFigures,
  service: string | null,
  year: number,
): TimeFigures | null {
  const tally = tallyOfYear(figures, service, year);
  if (tally === null) return meansOf(figures, service, year, ({ waiting }) => waiting);
  const found = durationFigures([tally.waits], figures.settings.longestWait);
  return found === null
    ? null
    : { ...found, negative: tally.negativeWaits, neverClosed: 0, meansOnly: false };
}

/** From being called to the end. */
export function transactionFigures(
  figures: ServiceFigures,
  service: string | null,
  year: number,
): TimeFigures | null {
  const tally = tallyOfYear(figures, service, year);
  if (tally === null) return meansOf(figures, service, year, ({ transaction }) => transaction);
  const found = durationFigures([tally.transactions], figures.settings.longestTransaction);
  const { negativeTransactions: negative, neverClosed } = tally;
  return found === null ? null : { ...found, negative, neverClosed, meansOnly: false };
}

export interface EarlyFigures {
  /** Who checked in before the appointed time and was called. */
  early: number;
  /** Of these, who was called before it. */
  servedEarly: number;
  share: number;
}

export function servedEarly(
  figures: ServiceFigures,
  service: string | null,
  year: number,
): EarlyFigures | null {
  const tally = tallyOfYear(figures, service, year);
  if (tally === null || tally.early === 0) return null;
  return {
    early: tally.early,
    servedEarly: tally.servedEarly,
    share: tally.servedEarly / tally.early,
  };
}

/** Means a month, weighed by how many people they are of. */
function meansOf(
  figures: ServiceFigures,
  service: string | null,
  year: number,
  secondsOf: (total: AppointmentTotal) => number | null,
): TimeFigures | null {
  const known = totalsOf(figures, service).flatMap((total) => {
    const seconds = secondsOf(total);
    const people = total.arrived ?? total.booked;
    return yearOf(total.month) === year && seconds !== null && people > 0 ? [{ seconds, people }] : [];
  });
  const n = known.reduce((sum, { people }) => sum + people, 0);
  if (n === 0) return null;
  const mean = known.reduce((sum, { seconds, people }) => sum + seconds * people, 0) / n;
  return { n, mean, median: null, p90: null, trimmed: 0, negative: 0, neverClosed: 0, meansOnly: true };
}
