/** One member, with what they agreed to and which waves they were invited to; never whether they answered. */
import type { Consent, ConsentText } from '../consent-records.ts';
import { noteEntry } from '../note-entry.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { Invitation, Member, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';

export interface SeenMember {
  member: Member;
  consents: (Consent & { text: ConsentText | undefined })[];
  invitations: Invitation[];
}

/** The look is noted in the audit log. @throws Problem when the person may not, or there is no such member */
export async function seeMember(world: World, person: StaffMember, id: string): Promise<SeenMember> {
  mustBeAllowed(person, 'see members');
  const member = await findMember(world, id);
  const texts = await world.panel.consents.texts();
  const consents = await world.panel.consents.ofMember(id);
  await noteEntry(world, world.panel, { actor: person.id, action: 'see member', subject: id });
  return {
    member,
    consents: consents.map((consent) => ({
      ...consent,
      text: texts.find(({ version }) => version === consent.textVersion),
    })),
    invitations: await world.panel.invitations.ofMember(id),
  };
}

/** @throws Problem when there is no such member */
export async function findMember({ panel }: Pick<World, 'panel'>, id: string): Promise<Member> {
  const member = await panel.members.find(id);
  if (member === null) throw new Problem('not-found', 'Dit panellid bestaat niet (meer).');
  return member;
}
