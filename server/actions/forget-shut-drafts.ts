import { whyShut } from './find-participation.ts';
import type { World } from './world.ts';

/** Drops drafts of waves that take no answers any more: an answer that was being saved while its wave closed, or a crash. How many. */
export async function forgetShutDrafts(world: World): Promise<number> {
  let dropped = 0;
  for (const wave of await world.panel.waves.all())
    if (whyShut(wave) === 'closed') dropped += await world.answers.drafts.dropOfWave(wave.id);
  return dropped;
}
