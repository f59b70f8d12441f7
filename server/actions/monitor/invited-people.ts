import type { ProfileBands } from '../../../surveys/bands.ts';
import { bandsInWave } from '../bands-in-wave.ts';
import type { Invitation, Member, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

/** Somebody who was invited to a wave. */
export interface InvitedPerson {
  /** Of the last invitation to this wave. */
  channel: Invitation['channel'];
  delivery: Invitation['delivery'];
  /** As they would be kept with an answer. */
  bands: ProfileBands;
  /** Null: erased since, and not known any more. */
  recruitment: Member['recruitment'] | null;
}

/** Everyone who was invited, also who was erased since: the counts of a wave do not change with the panel. */
export async function invitedPeople(world: World, wave: Wave): Promise<InvitedPerson[]> {
  const { panel } = world;
  const members = new Map((await panel.members.all()).map((member) => [member.id, member]));
  const invitations = (await panel.invitations.ofWave(wave.id)).toSorted((one, other) =>
    one.sentOn < other.sentOn ? -1 : Number(one.sentOn > other.sentOn),
  );
  const last = new Map(invitations.map((invitation) => [invitation.memberId, invitation]));
  const known = [...last].flatMap(([id, { channel, delivery }]): InvitedPerson[] => {
    const member = members.get(id);
    if (member === undefined) return [];
    return [{ channel, delivery, bands: bandsInWave(wave, member), recruitment: member.recruitment }];
  });
  const forgotten = (await panel.forgottenInvitations.ofWave(wave.id)).map(
    ({ channel, delivery, bands }): InvitedPerson => ({ channel, delivery, bands, recruitment: null }),
  );
  return [...known, ...forgotten];
}
