/** What becomes of an order at the moment it is to be sent. Who answered meanwhile gets no reminder. */
import { invitationToken } from '../invitation-token.ts';
import type { Mailing } from '../mailing-records.ts';
import type { Letter, Order } from '../outbox.ts';
import { reachOf } from '../reach-of.ts';
import { stopLink } from '../stop-link.ts';
import { ticketFor } from '../ticket.ts';
import type { World } from '../world.ts';
import { languageFor, mailingFrame } from './mailing-frame.ts';
import { memberOf } from './mailing-order.ts';
import { writeMail } from './write-mail.ts';

export interface OpenedOrder {
  id: string;
  mailing: Mailing;
  memberId: string;
  /** Null: it ends without being sent. */
  letter: Letter | null;
}

/** Null when the mailing or its wave has ended: then no order of it is sent. */
export async function letterOfOrder(world: World, order: Order): Promise<OpenedOrder | null> {
  const mailing = await world.panel.mailings.find(order.mailingId);
  if (mailing?.state !== 'going') return null;
  const frame = await mailingFrame(world, mailing);
  if (frame.wave.status !== 'open') return null;
  const memberId = await memberOf(world, order, mailing.waveId);
  const opened = { id: order.id, mailing, memberId };
  const member = await world.panel.members.find(memberId);
  if (member === null) return { ...opened, letter: null };
  // For everybody, sent or not: who got a link would tell who had not answered.
  const stop = await stopLink(world, memberId);
  const isUnwanted = mailing.kind !== 'invitation' && (await hasAnswered(world, mailing.waveId, memberId));
  if (member.email === null || reachOf(member) !== 'mail' || isUnwanted) return { ...opened, letter: null };
  const token = invitationToken(await world.keys.linkKey(), mailing.waveId, memberId);
  const letter = writeMail(frame, {
    to: member.email,
    person: member,
    language: languageFor(frame, member.language),
    link: `${world.publicUrl}/deelnemen/${token}`,
    stop,
    notice: null,
  });
  return { ...opened, letter };
}

async function hasAnswered(world: World, waveId: string, memberId: string): Promise<boolean> {
  return world.answers.responses.exists(ticketFor(await world.keys.waveKey(waveId), memberId));
}
