import type { World } from '../world.ts';

/** The pseudonyms too: under the key of the series they would lead to the members as well. Again is the same as once. */
export async function endWave(world: World, waveId: string): Promise<void> {
  await world.answers.drafts.dropOfWave(waveId);
  await world.keys.destroyWaveKey(waveId);
  await world.answers.cutPseudonyms(waveId);
  await world.answers.forgetArrival();
}
