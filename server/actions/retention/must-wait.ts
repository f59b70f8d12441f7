/**
 * A clock that runs ahead must not take a year of data away. After more than a month in which no rule ran, by the clock, nothing
 * goes for a week: time for somebody to see it. A program that really stood still so long goes on after that week.
 */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import type { World } from '../world.ts';
import { daysBefore } from './days-before.ts';

const longestGap = 31;
const daysToSee = 7;

/** Once today was begun. Days after today are those of a clock that was set back. */
export async function mustWait(world: World): Promise<boolean> {
  const today = brusselsDay(world.clock.now());
  const days = (await world.panel.retentionRuns.daysBegun()).filter((day) => day <= today);
  const afterGap = days.findLast((day, i) => isLater(day, days[i - 1], longestGap));
  return afterGap !== undefined && !isLater(today, afterGap, daysToSee - 1);
}

/** By more than so many days. */
function isLater(day: IsoDay, before: IsoDay | undefined, days: number): boolean {
  return before !== undefined && before < daysBefore(day, days);
}
