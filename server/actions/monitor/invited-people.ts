import type { Invitation, Member, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

export interface InvitedPerson {
  member: Member;
  /** The last one of this wave. */
  invitation: Invitation;
}

/** Everyone who was invited to a wave and is still known. */
export async function invitedPeople(world: World, wave: Wave): Promise<InvitedPerson[]> {
  const members = new Map((await world.panel.members.all()).map((member) => [member.id, member]));
  const last = new Map<string, Invitation>();
  for (const invitation of await world.panel.invitations.ofWave(wave.id)) {
    const other = last.get(invitation.memberId);
    if (other === undefined || other.sentOn <= invitation.sentOn) last.set(invitation.memberId, invitation);
  }
  return [...last].flatMap(([id, invitation]) => {
    const member = members.get(id);
    return member === undefined ? [] : [{ member, invitation }];
  });
}
