/** The waves as staff see them: their state, their response, their releases. */
import { Problem } from './problem.ts';
import type { Wave } from './ports.ts';
import { waveResponse, type WaveResponse } from './wave-response.ts';
import type { World } from './world.ts';

export interface WaveOverview extends WaveResponse {
  wave: Wave;
  releases: { number: number; createdOn: string; checksum: string }[];
}

/** Newest first. */
export async function waveOverviews(world: World): Promise<WaveOverview[]> {
  const waves = await world.panel.waves.all();
  return Promise.all(waves.map((wave) => overviewOf(world, wave)));
}

/** @throws Problem when there is no such wave */
export async function waveOverview(world: World, waveId: string): Promise<WaveOverview> {
  return overviewOf(world, await findWave(world, waveId));
}

/** @throws Problem when there is no such wave */
export async function findWave(world: World, waveId: string): Promise<Wave> {
  const wave = await world.panel.waves.find(waveId);
  if (wave === null) throw new Problem('not-found', 'Deze golf bestaat niet.');
  return wave;
}

async function overviewOf(world: World, wave: Wave): Promise<WaveOverview> {
  const releases = await world.answers.releases.ofWave(wave.id);
  const summaries = releases.map(({ number, createdOn, checksum }) => ({ number, createdOn, checksum }));
  return { wave, ...(await waveResponse(world, wave)), releases: summaries };
}
