import { brusselsDay } from '../brussels-day.ts';
import type { World } from '../world.ts';
import { daysBefore } from './days-before.ts';

/** Whether the rules did not all go well on one of the last three days; of an installation where they never ran it is not known. */
export async function isLate(world: World): Promise<boolean> {
  const today = brusselsDay(world.clock.now());
  const runs = await world.panel.retentionRuns.since('');
  const recent = runs.filter(({ day, failed }) => !failed && day >= daysBefore(today, 2));
  return runs.length > 0 && recent.length === 0;
}
