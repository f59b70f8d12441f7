/** From the token in a link, or a typed code, to the wave and the member it is for. Says nothing about why it is no good. */
import { hashCode } from './new-codes.ts';
import { readSecret } from './read-secret.ts';
import { hashToken } from './token.ts';
import { ticketKey } from './keys/ticket-key.ts';
import { ticketFor } from './ticket.ts';
import type { Member, Wave } from './panel-records.ts';
import type { Participant } from './stores.ts';
import type { World } from './world.ts';

export interface Participation {
  wave: Wave;
  member: Member;
  ticket: string;
  answered: boolean;
  /** A colleague asks and fills in: nothing of the register is laid ready, and nobody is made to answer. */
  interviewed?: true;
}

/** @param secret token or code. Null for one that is unknown, withdrawn or malformed. */
export async function findParticipation(world: World, secret: string): Promise<Participation | null> {
  const invited = await findInvited(world, secret);
  if (invited === null || invited.member.status === 'left') return null;
  const { member, wave } = invited;
  const ticket = ticketFor(await ticketKey(world, wave), member.id);
  return { wave, member, ticket, answered: await world.answers.responses.exists(ticket) };
}

async function findInvited(world: World, secret: string): Promise<Participant | null> {
  const read = readSecret(secret);
  if (read === null) return null;
  if (read.kind === 'token') return world.panel.participants.ofToken(hashToken(read.token));
  return world.panel.participants.ofCode(hashCode(await world.keys.codeKey(), read.code));
}

/** Whether the wave takes answers now; null when it does. */
export function whyShut(wave: Wave): 'closed' | 'not-yet' | null {
  if (wave.status === 'open') return null;
  return wave.status === 'draft' || wave.status === 'planned' ? 'not-yet' : 'closed';
}

export function mayBeAnswered(wave: Wave): boolean {
  return whyShut(wave) === null;
}
