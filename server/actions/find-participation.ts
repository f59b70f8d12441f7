/** From the token in a link to the wave and the member it is for. Says nothing about why a token is no good. */
import { hashToken, looksLikeToken } from './token.ts';
import { ticketFor } from './ticket.ts';
import type { Member, Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface Participation {
  wave: Wave;
  member: Member;
  ticket: string;
  answered: boolean;
}

/** Null for an unknown, withdrawn or malformed token. */
export async function findParticipation(world: World, token: string): Promise<Participation | null> {
  if (!looksLikeToken(token)) return null;
  const invitation = await world.panel.invitations.findByTokenHash(hashToken(token));
  if (invitation === null) return null;
  const member = await world.panel.members.find(invitation.memberId);
  const wave = await world.panel.waves.find(invitation.waveId);
  if (member === null || wave === null || member.status === 'left') return null;
  const ticket = ticketFor(await world.keys.waveKey(wave.id), member.id);
  return { wave, member, ticket, answered: await world.answers.responses.exists(ticket) };
}

/** Whether the wave takes answers now; null when it does. */
export function whyShut(wave: Wave): 'closed' | 'not-yet' | null {
  if (wave.status === 'open') return null;
  return wave.status === 'draft' || wave.status === 'planned' ? 'not-yet' : 'closed';
}
