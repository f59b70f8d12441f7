import { Problem } from './problem.ts';
import type { Municipality } from './panel-records.ts';
import type { World } from './world.ts';

/** @throws Problem when the installation has no municipality yet */
export async function municipalityOf(world: World): Promise<Municipality> {
  const municipality = await world.panel.settings.municipality();
  if (municipality === null) throw new Problem('not-found', 'Deze installatie is nog niet ingesteld.');
  return municipality;
}
