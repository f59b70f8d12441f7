/** What becomes of waves while the clock goes from moment to moment; also run by itself, in another time zone. */
import { followDays } from '../../server/actions/waves/follow-days.ts';
import type { Wave } from '../../server/actions/panel-records.ts';
import { settleKerkebeek } from './kerkebeek.ts';
import { addWave } from './planned-wave.ts';
import { memoryWorld } from './world.ts';

/** Status of the wave after each moment, beginning with the first. */
export async function followedDays(
  days: Pick<Wave, 'opensOn' | 'closesOn'>,
  moments: string[],
): Promise<string[]> {
  const world = memoryWorld(moments[0]);
  await settleKerkebeek(world);
  const { id } = await addWave(world, days);
  const seen: string[] = [];
  for (const moment of moments) {
    world.clock.pass(Date.parse(moment) - world.clock.now().getTime());
    await followDays(world);
    seen.push((await world.panel.waves.find(id))?.status ?? 'gone');
  }
  return seen;
}
