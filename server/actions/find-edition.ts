/** What staff added to a release, as it was frozen. */
import type { Edition, FrozenEdition } from '../../reports/edition.ts';
import { Problem } from './problem.ts';
import type { StoredEdition, StoredRelease } from './ports.ts';
import type { World } from './world.ts';

/**
 * @param number absent: the newest of this release; 0: none, the figures alone
 * @throws Problem when the release has no such edition
 */
export async function findEdition(
  world: World,
  release: Pick<StoredRelease, 'waveId' | 'number'>,
  number?: number,
): Promise<FrozenEdition | null> {
  if (number === 0) return null;
  const found = await storedEdition(world, release, number);
  if (found !== null) return readEdition(found);
  if (number === undefined) return null;
  throw new Problem('not-found', `Vrijgave ${release.number} heeft geen uitgave ${number}.`);
}

function readEdition({ document, checksum }: StoredEdition): FrozenEdition {
  const edition = JSON.parse(document) as Edition;
  if (edition.format !== 'panelpeil-edition/1')
    throw new Error(`an edition of format ${String(edition.format)}: expected panelpeil-edition/1`);
  return { edition, checksum };
}

async function storedEdition(
  world: World,
  { waveId, number: release }: Pick<StoredRelease, 'waveId' | 'number'>,
  number?: number,
): Promise<StoredEdition | null> {
  if (number !== undefined) return world.answers.editions.find(waveId, release, number);
  const all = await world.answers.editions.ofWave(waveId);
  return all.filter((one) => one.release === release).at(-1) ?? null;
}
