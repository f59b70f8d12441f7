import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';

/**
 * Who has this mail address: one member, or a couple that shares it. The audit log keeps who was found, not the address.
 * @throws Problem when the person may not
 */
export async function lookUpMember(world: World, person: StaffMember, email: string): Promise<Member[]> {
  mustBeAllowed(person, 'look up member');
  const address = email.trim();
  const found = address === '' ? [] : await world.panel.members.findByEmail(address);
  const subject = found.length === 0 ? 'nobody' : found.map(({ id }) => id).join(' ');
  await noteEntry(world, world.panel, { actor: person.id, action: 'look up member', subject });
  return found;
}
