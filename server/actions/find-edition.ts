/** What staff added to a release, as it was frozen. */
import { Problem } from './problem.ts';
import type { StoredEdition, StoredRelease } from './result-records.ts';
import type { World } from './world.ts';

/**
 * @param number absent: the newest of this release; 0: none, the figures alone
 * @throws Problem when the release has no such edition
 */
export async function findEdition(
  world: World,
  { waveId, number: release }: Pick<StoredRelease, 'waveId' | 'number'>,
  number?: number,
): Promise<StoredEdition | null> {
  if (number === 0) return null;
  if (number === undefined) {
    const all = await world.answers.editions.ofWave(waveId);
    return all.filter((one) => one.release === release).at(-1) ?? null;
  }
  const found = await world.answers.editions.find(waveId, release, number);
  if (found !== null) return found;
  throw new Problem('not-found', `Vrijgave ${release} heeft geen uitgave ${number}.`);
}
