import { passwordMatches } from './password.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

/** The staff member, or null when address and password do not belong together; both take the same work. */
export async function signIn(world: World, email: string, password: string): Promise<StaffMember | null> {
  const person = await world.panel.staff.findByEmail(email.trim().toLowerCase());
  const known = person !== null && person.active ? person.passwordHash : null;
  const matches = await passwordMatches(known, password);
  const at = world.clock.now().toISOString();
  if (person !== null) {
    const action = matches ? 'sign in' : 'sign in refused';
    await world.panel.audit.append({ at, actor: person.id, action, subject: 'staff' });
  }
  return matches ? person : null;
}
