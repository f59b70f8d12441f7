import { dutchDay } from '../dutch-day.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { keyEnds } from './key-ends.ts';

const confidentialNote =
  'De antwoorden zijn vertrouwelijk. Ze staan los van namen en adressen, onder een code die alleen met een aparte sleutel te maken is.';

/** "Anonymous" is said of a wave whose key is gone, and of no other. */
export async function whoseNote(world: World, { id }: Wave): Promise<string> {
  const doneOn = (await keyEnds(world)).get(id)?.doneOn ?? null;
  return doneOn === null
    ? confidentialNote
    : `De antwoorden zijn anoniem. De sleutel waarmee te vinden was van wie ze zijn, is vernietigd op ${dutchDay(doneOn)}.`;
}
