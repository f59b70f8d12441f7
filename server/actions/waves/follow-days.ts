/** Opens what is due and closes what is over, by the calendar of Brussels. Each is done once, however many processes do this. */
import { brusselsDay } from '../brussels-day.ts';
import { closeOpen } from '../close-wave.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { openPlanned } from './open-wave.ts';

/** In the audit log, who does what nobody asked for at that moment. */
const program = 'panelpeil';

export interface FollowedDays {
  opened: string[];
  closed: string[];
  /** Due, but something is missing, which the page of the wave says; or another process was just before. */
  stayed: string[];
}

/** After a standstill everything that became due meanwhile is done at once. */
export async function followDays(world: World): Promise<FollowedDays> {
  const today = brusselsDay(world.clock.now());
  const followed: FollowedDays = { opened: [], closed: [], stayed: [] };
  // The others are not kept waiting by a wave that fails.
  const faults: unknown[] = [];
  for (const wave of await world.panel.waves.all()) {
    const isOver = wave.status === 'open' && wave.closesOn < today;
    const isDue = wave.status === 'planned' && wave.opensOn <= today;
    if (!isOver && !isDue) continue;
    try {
      await (isOver
        ? closeOpen(world, wave, { actor: program, lastDay: wave.closesOn })
        : openPlanned(world, wave, program));
      followed[isOver ? 'closed' : 'opened'].push(wave.id);
    } catch (problem) {
      if (problem instanceof Problem) followed.stayed.push(wave.id);
      else faults.push(problem);
    }
  }
  if (faults.length > 0) throw faults[0];
  return followed;
}
