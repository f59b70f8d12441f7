import { whyShut } from './find-participation.ts';
import type { World } from './world.ts';

/** Drops drafts of waves that take no answers any more: an answer that was being saved while its wave closed, or a crash. */
export async function forgetShutDrafts(world: World): Promise<void> {
  for (const wave of await world.panel.waves.all())
    if (whyShut(wave) === 'closed') await world.answers.drafts.dropOfWave(wave.id);
}
