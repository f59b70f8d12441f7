import { findResults, type Wanted } from './find-results.ts';
import { frozenOf, openResults, type Results } from './open-results.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

/** What the results page shows to staff. @throws Problem when the person may not, or there is no such wave, release or edition */
export async function seeResults(
  world: World,
  person: StaffMember,
  waveId: string,
  wanted: Wanted = {},
): Promise<Results> {
  mustBeAllowed(person, 'see results');
  return openResults(frozenOf(await findResults(world, waveId, wanted)));
}
