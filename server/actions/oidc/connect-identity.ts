import { linkGone } from '../staff/choose-password.ts';
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import type { Identity } from './identity-records.ts';

/**
 * Connects an account of the municipality to whom a one-time link is of, and uses the link up. What was connected before is not
 * any more; a password that the person has stays.
 * @throws Problem when the link is used, old or unknown, the account is somebody else's, or the person is not active; the link stays then
 */
export async function connectIdentity(
  world: World,
  setupLinkHash: string,
  identity: Identity,
): Promise<StaffMember> {
  return world.panel.inOneTransaction(async (panel) => {
    const now = world.clock.now().getTime();
    const staffId = await panel.staff.takeSetupLink(setupLinkHash, now);
    const person = staffId === null ? null : await panel.staff.find(staffId);
    if (person === null) throw linkGone();
    if (!person.active)
      throw new Problem('not-allowed', 'U hebt hier geen toegang meer. Vraag het aan uw beheerder.');
    await panel.staffIdentities.connect(person.id, identity);
    // Whoever was in by the account before is out.
    await panel.sessions.endAllOf(person.id, null);
    await panel.staff.noteSignIn(person.id, brusselsDay(world.clock.now()));
    await noteEntry(world, panel, {
      actor: person.id,
      action: 'connect municipal account',
      subject: person.id,
    });
    return person;
  });
}
