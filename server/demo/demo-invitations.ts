import type { Invitation, Wave } from '../actions/panel-records.ts';
import { hashToken, newToken } from '../actions/token.ts';
import type { DemoPerson } from './demo-people.ts';

export interface Invited {
  invitations: Invitation[];
  /** Member id -> the token in that person's link, which is stored nowhere. */
  tokens: Map<string, string>;
}

/** A personal link for everybody who was a member at the time, sent on the day the wave opened. */
export function inviteDemoPeople(wave: Wave, people: readonly DemoPerson[]): Invited {
  const invited = people.filter(({ waves }) => waves.some((id) => id === wave.id));
  const tokens = new Map(invited.map(({ member }) => [member.id, newToken()]));
  const invitations = invited.map(({ member }) => ({
    tokenHash: hashToken(tokens.get(member.id) ?? newToken()),
    memberId: member.id,
    waveId: wave.id,
    channel: member.preferredChannel,
    sentOn: wave.opensOn,
  }));
  return { invitations, tokens };
}
