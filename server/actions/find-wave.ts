import { Problem } from './problem.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

/** @throws Problem when there is no such wave */
export async function findWave(world: World, waveId: string): Promise<Wave> {
  const wave = await world.panel.waves.find(waveId);
  if (wave === null) throw new Problem('not-found', 'Deze golf bestaat niet.');
  return wave;
}
