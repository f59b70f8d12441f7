import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { StoredEdition } from './result-records.ts';
import type { World } from './world.ts';

export type EditionSummary = Omit<StoredEdition, 'document' | 'waveId'>;

/** What was frozen of a wave, oldest first. @throws Problem when the person may not */
export async function listEditions(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<EditionSummary[]> {
  mustBeAllowed(person, 'see results');
  return editionsOf(world, waveId);
}

export async function editionsOf(world: World, waveId: string): Promise<EditionSummary[]> {
  const editions = await world.answers.editions.ofWave(waveId);
  return editions.map(({ release, number, createdOn, checksum }) => ({
    release,
    number,
    createdOn,
    checksum,
  }));
}
