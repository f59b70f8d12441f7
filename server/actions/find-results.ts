/** Which results somebody asks for: a release of a wave, with or without what staff added to it. */
import { findEdition } from './find-edition.ts';
import { findWave } from './find-wave.ts';
import { Problem } from './problem.ts';
import type { StoredEdition, StoredRelease } from './result-records.ts';
import type { World } from './world.ts';

/** Numbers of a release of a wave and of an edition of that release; absent: the newest. */
export interface Wanted {
  release?: number | undefined;
  /** 0: the figures alone. */
  edition?: number | undefined;
}

export interface FoundResults {
  stored: StoredRelease;
  /** Null: the figures alone. */
  edition: StoredEdition | null;
}

/** @throws Problem when there is no such wave, release or edition */
export async function findResults(world: World, waveId: string, wanted: Wanted): Promise<FoundResults> {
  const stored = await findRelease(world, waveId, wanted.release);
  return { stored, edition: await findEdition(world, stored, wanted.edition) };
}

/** @throws Problem when there is no such wave or release */
export async function findRelease(world: World, waveId: string, number?: number): Promise<StoredRelease> {
  await findWave(world, waveId);
  const releases = await world.answers.releases.ofWave(waveId);
  const newest = Math.max(0, ...releases.map((one) => one.number));
  const found = releases.find((one) => one.number === (number ?? newest));
  if (found !== undefined) return found;
  throw new Problem(
    'not-found',
    releases.length === 0
      ? `Golf ${waveId} heeft nog geen resultaten om te tonen.`
      : `Golf ${waveId} heeft geen vrijgave ${number}. De nieuwste is vrijgave ${newest}.`,
  );
}

/** "1", or "1.2" with its second edition: as the report itself says it. */
export function numberOfResults({ stored, edition }: FoundResults): string {
  return [stored.number, ...(edition === null ? [] : [edition.number])].join('.');
}
