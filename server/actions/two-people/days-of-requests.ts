/** How long what two people decide stays open, and how long a yes holds. */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import type { World } from '../world.ts';

/** Days after which a request that nobody decided on lapses. */
const daysToDecide = 14;

/** Days in which approved microdata can be fetched. */
export const daysToDownload = 7;

/** @param days before (negative) or after */
export function dayFrom(day: IsoDay, days: number): IsoDay {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** What was asked before this day has lapsed. */
export function openSince(world: Pick<World, 'clock'>): IsoDay {
  return dayFrom(brusselsDay(world.clock.now()), -daysToDecide);
}

/** What was approved before this day can no longer be fetched. */
export function fetchableSince(world: Pick<World, 'clock'>): IsoDay {
  return dayFrom(brusselsDay(world.clock.now()), -daysToDownload);
}
