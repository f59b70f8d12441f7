import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import type { StaffAccount } from './staff-records.ts';

/** By name. @throws Problem when the person may not */
export async function seeStaff(world: World, person: StaffMember): Promise<StaffAccount[]> {
  mustBeAllowed(person, 'see staff');
  return world.panel.staff.accounts();
}

export interface SeenColleague {
  account: StaffAccount;
  /** How many are going on. */
  sessions: number;
}

/** @throws Problem when the person may not, or there is nobody */
export async function seeColleague(world: World, person: StaffMember, id: string): Promise<SeenColleague> {
  const account = (await seeStaff(world, person)).find((one) => one.id === id);
  if (account === undefined) throw new Problem('not-found', 'Deze medewerker bestaat niet.');
  const sessions = await world.panel.sessions.ofPerson(id, world.clock.now().getTime());
  return { account, sessions: sessions.length };
}
