import type { World } from '../world.ts';

/** Takes away the keys of drafts that were deleted. One that was made again under the same number needs its key. */
export async function takeLeftKeys(world: World): Promise<void> {
  for (const waveId of await world.panel.leftKeys.all()) {
    if ((await world.panel.waves.find(waveId)) === null) await world.keys.takeWaveKey(waveId);
    await world.panel.leftKeys.forget(waveId);
  }
}
