/** Another role, and whether somebody may come in at all. In force at that person's next request: the sessions end in the same transaction. */
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';
import { endSessions } from './end-sessions.ts';
import { findColleague } from './find-colleague.ts';

/** An account has one role: who is given another loses the one before. @throws Problem */
export async function changeRole(
  world: World,
  person: StaffMember,
  { id, role }: Pick<StaffMember, 'id' | 'role'>,
): Promise<void> {
  mustBeAllowed(person, 'change staff');
  await world.panel.inOneTransaction(async (panel) => {
    const admins = await panel.staff.lockAdmins();
    const colleague = await findColleague(panel, person, id);
    if (colleague.role === role) return;
    if (colleague.role === 'admin') mustLeaveAnAdmin(admins, id);
    if (!(await panel.staff.changeRole(id, colleague.role, role))) throw changedMeanwhile();
    const action = `change role ${colleague.role} to ${role}`;
    await noteEntry(world, panel, { actor: person.id, action, subject: id });
    await endSessions(world, panel, { actor: person.id, whose: id, but: null });
  });
}

/** @throws Problem */
export async function deactivate(world: World, person: StaffMember, id: string): Promise<void> {
  mustBeAllowed(person, 'change staff');
  await world.panel.inOneTransaction(async (panel) => {
    const admins = await panel.staff.lockAdmins();
    const colleague = await findColleague(panel, person, id);
    if (colleague.role === 'admin') mustLeaveAnAdmin(admins, id);
    await setActive(world, panel, { actor: person.id, id, active: false });
    await panel.staff.dropSetupLinks(id);
    await endSessions(world, panel, { actor: person.id, whose: id, but: null });
  });
}

/** @throws Problem */
export async function activate(world: World, person: StaffMember, id: string): Promise<void> {
  mustBeAllowed(person, 'change staff');
  await world.panel.inOneTransaction(async (panel) => {
    await findColleague(panel, person, id);
    await setActive(world, panel, { actor: person.id, id, active: true });
  });
}

async function setActive(
  world: World,
  panel: PanelStore,
  { actor, id, active }: { actor: string; id: string; active: boolean },
): Promise<void> {
  if (!(await panel.staff.setActive(id, active))) throw changedMeanwhile();
  const action = active ? 'activate account' : 'deactivate account';
  await noteEntry(world, panel, { actor, action, subject: id });
}

/** @param admins who can come in, locked until the end of the transaction */
function mustLeaveAnAdmin(admins: string[], leaving: string): void {
  if (admins.some((id) => id !== leaving)) return;
  throw new Problem('conflict', 'Dit is de laatste beheerder die zich kan aanmelden. Maak eerst een andere.');
}

function changedMeanwhile(): Problem {
  return new Problem('conflict', 'Een collega veranderde dit account net. Kijk opnieuw.');
}
