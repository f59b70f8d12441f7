/** Ending sessions, in the transaction of what they end for. */
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { noteEntry } from '../note-entry.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { findColleague } from './find-colleague.ts';

export interface Ending {
  /** Who does it. */
  actor: string;
  whose: string;
  /** The hash of the one that stays; null: none. */
  but: string | null;
}

/** @returns how many there were */
export async function endSessions(
  world: World,
  panel: PanelStore,
  { actor, whose, but }: Ending,
): Promise<number> {
  const ended = await panel.sessions.endAllOf(whose, but);
  if (ended > 0) await noteEntry(world, panel, { actor, action: 'sessions ended', subject: whose });
  return ended;
}

/** By an administrator, of a colleague. @throws Problem when the person may not */
export async function endSessionsOfColleague(world: World, person: StaffMember, id: string): Promise<number> {
  mustBeAllowed(person, 'change staff');
  const colleague = await findColleague(world.panel, person, id);
  return world.panel.inOneTransaction((panel) =>
    endSessions(world, panel, { actor: person.id, whose: colleague.id, but: null }),
  );
}

/** But this one. @returns how many there were */
export async function endOwnOtherSessions(
  world: World,
  person: StaffMember,
  thisOne: string,
): Promise<number> {
  return world.panel.inOneTransaction((panel) =>
    endSessions(world, panel, { actor: person.id, whose: person.id, but: thisOne }),
  );
}

/** @param idHash as it stands in the list; one that is gone already is no fault */
export async function endOwnSession(world: World, person: StaffMember, idHash: string): Promise<void> {
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.sessions.endOneOf(person.id, idHash))) return;
    await noteEntry(world, panel, { actor: person.id, action: 'sessions ended', subject: person.id });
  });
}
