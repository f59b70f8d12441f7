/** The waves as staff see them: their state, their response, their releases, and how far these are on their way to readers. */
import { editionsOf, type EditionSummary } from './list-editions.ts';
import { findWave } from './find-wave.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import { publishingProgress, type PublishingProgress } from './publishing-progress.ts';
import { waveResponse, type WaveResponse } from './wave-response.ts';
import type { World } from './world.ts';

export interface WaveOverview extends WaveResponse {
  wave: Wave;
  /** Forms on paper that wait for a second time. */
  waiting: number;
  releases: { number: number; createdOn: string; checksum: string }[];
  editions: EditionSummary[];
  /** Null before the first release. */
  publishing: PublishingProgress | null;
}

/** Newest first. @throws Problem when the person may not */
export async function waveOverviews(world: World, person: StaffMember): Promise<WaveOverview[]> {
  mustBeAllowed(person, 'see waves');
  const waves = await world.panel.waves.all();
  return Promise.all(waves.map((wave) => overviewOf(world, wave)));
}

/** @throws Problem when the person may not, or there is no such wave */
export async function waveOverview(world: World, person: StaffMember, waveId: string): Promise<WaveOverview> {
  mustBeAllowed(person, 'see waves');
  return overviewOf(world, await findWave(world, waveId));
}

async function overviewOf(world: World, wave: Wave): Promise<WaveOverview> {
  const releases = await world.answers.releases.ofWave(wave.id);
  const summaries = releases.map(({ number, createdOn, checksum }) => ({ number, createdOn, checksum }));
  const publishing = releases.length === 0 ? null : await publishingProgress(world, wave);
  const editions = await editionsOf(world, wave.id);
  const waiting = (await world.answers.paperEntries.ofWave(wave.id)).length;
  return { wave, ...(await waveResponse(world, wave)), waiting, releases: summaries, editions, publishing };
}
