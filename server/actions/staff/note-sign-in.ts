import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';

/** Whoever is in now, by whatever door. @param panel of the transaction that let this person in */
export async function noteSignIn(world: World, panel: PanelStore, { id }: StaffMember): Promise<void> {
  await panel.staff.noteSignIn(id, brusselsDay(world.clock.now()));
  await noteEntry(world, panel, { actor: id, action: 'sign in', subject: 'staff' });
}
