import { findWave } from '../find-wave.ts';
import type { Mailing } from '../mailing-records.ts';
import type { Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';

/** @throws Problem when the wave has no such mailing */
export async function findMailing(
  world: World,
  waveId: string,
  id: string,
): Promise<{ wave: Wave; mailing: Mailing }> {
  const wave = await findWave(world, waveId);
  const mailing = await world.panel.mailings.find(id);
  if (mailing?.waveId !== waveId) throw new Problem('not-found', 'Deze zending bestaat niet.');
  return { wave, mailing };
}
