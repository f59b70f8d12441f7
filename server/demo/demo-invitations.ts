import { invitationOf, invitationToken } from '../actions/invitation-token.ts';
import type { Invitation, Wave } from '../actions/panel-records.ts';
import type { DemoPerson } from './demo-people.ts';

export interface Invited {
  invitations: Invitation[];
  /** Member id -> the token in that person's link, which is stored nowhere. */
  tokens: Map<string, string>;
}

/** A personal link for everybody who was a member at the time, sent on the day the wave opened. @param key of links */
export function inviteDemoPeople(key: Buffer, wave: Wave, people: readonly DemoPerson[]): Invited {
  const invited = people.filter(({ waves }) => waves.some((id) => id === wave.id));
  const tokens = new Map(invited.map(({ member: { id } }) => [id, invitationToken(key, wave.id, id)]));
  const invitations = invited.map(({ member }) =>
    invitationOf(key, {
      memberId: member.id,
      waveId: wave.id,
      channel: member.preferredChannel,
      sentOn: wave.opensOn,
      delivery: 'sent',
    }),
  );
  return { invitations, tokens };
}
