/** The first step of signing in: address and password. */
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import { passwordMatches } from '../password.ts';
import type { StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { noteSignIn } from './note-sign-in.ts';

export interface FirstStep {
  person: StaffMember;
  /** "code": of the app on the telephone; "enrol": the installation asks for a second step and this person has none yet. */
  next: 'in' | 'code' | 'enrol';
}

/** Null when address and password do not belong together; both take the same work. @param required whether everybody must have a second step */
export async function signIn(
  world: World,
  { email, password }: { email: string; password: string },
  required: boolean,
): Promise<FirstStep | null> {
  const person = await world.panel.staff.findByEmail(email.trim().toLowerCase());
  const known = person !== null && person.active ? person.passwordHash : null;
  const matches = await passwordMatches(known, password);
  if (person === null) {
    // By the day: a list of addresses that somebody tries would otherwise fill the log.
    const day = brusselsDay(world.clock.now());
    await world.panel.audit.count({ day, actor: 'nobody', action: 'sign in refused', subject: 'staff' });
    return null;
  }
  return world.panel.inOneTransaction(async (panel) => {
    if (!matches) {
      await noteEntry(world, panel, { actor: person.id, action: 'sign in refused', subject: 'staff' });
      return null;
    }
    const hasFactor = (await panel.secondFactors.find(person.id)) !== null;
    const next = hasFactor ? 'code' : required ? 'enrol' : 'in';
    if (next === 'in') await noteSignIn(world, panel, person);
    else await noteEntry(world, panel, { actor: person.id, action: 'password accepted', subject: 'staff' });
    return { person, next };
  });
}
