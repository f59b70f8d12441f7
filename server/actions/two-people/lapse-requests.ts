import { noteEntry } from '../note-entry.ts';
import type { World } from '../world.ts';
import { openSince } from './days-of-requests.ts';
import type { TwoPeopleRequest } from './request-records.ts';

/** What nobody decided on within fourteen days is asked no longer. */
export async function lapseRequests(world: World): Promise<void> {
  const since = openSince(world);
  const isOver = ({ state, asked }: TwoPeopleRequest): boolean => state === 'open' && asked.on < since;
  for (const { number, subject } of (await world.panel.twoPeople.all()).filter(isOver))
    await world.panel.inOneTransaction(async (panel) => {
      // Another process was just before.
      if (!(await panel.twoPeople.lapse(number))) return;
      await noteEntry(world, panel, { actor: 'panelpeil', action: `lapse request ${number}`, subject });
    });
}
