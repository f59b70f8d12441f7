/**
 * Sends what is due of mailings, as fast as the municipality lets us, over all processes together. Who turns out not to get
 * a mail takes a turn like everybody, and nothing is begun while the mail server does not answer: how far a mailing is, and
 * what the log says of it, tells nothing of who answered.
 */
import type { Logger } from 'pino';
import { endOrder, type OrderEnd } from '../actions/mailings/end-order.ts';
import { letterOfOrder, type OpenedOrder } from '../actions/mailings/letter-of-order.ts';
import type { ClaimedOrder } from '../actions/outbox.ts';
import { panelSettings } from '../actions/panel-settings.ts';
import type { World } from '../actions/world.ts';
import { isFinal, isNoAddress, type MailFault, mailFault } from './mail-fault.ts';
import type { Mailer } from './mailer.ts';
import { lease, waits } from './waits.ts';

const windowMs = 60_000;

export interface OrderSending {
  world: World;
  mailer: Mailer;
  log: Pick<Logger, 'info' | 'warn'>;
  /** Asked before each mail. */
  isStopped: () => boolean;
}

/** Resolves when nothing is due, when it was enough for this minute, or when the mail server cannot be talked with. */
export async function sendOrders(sending: OrderSending): Promise<void> {
  const { world, mailer, log, isStopped } = sending;
  const { outbox, limits } = world.panel;
  if ((await world.panel.mailings.inState('going')).length === 0) return;
  const fault = await mailer.check().then(() => null, mailFault);
  if (fault !== null) return log.warn({ code: fault.code, response: fault.response }, 'no mail server');
  const pace = { allowed: (await panelSettings(world)).mailsPerMinute, windowMs };
  while (!isStopped()) {
    const now = world.clock.now().getTime();
    if (!(await limits.take('mails', pace, now))) return;
    const order = await outbox.claimOrder(now, now + lease);
    if (order === null) return limits.giveBack('mails', pace, now);
    if (!(await sendOrder(sending, order))) return;
  }
}

/** False when the mail server cannot be talked with. */
async function sendOrder({ world, mailer, log }: OrderSending, order: ClaimedOrder): Promise<boolean> {
  const opened = await letterOfOrder(world, order);
  if (opened === null) {
    await world.panel.outbox.drop(order.id);
    return true;
  }
  const fault = await faultOf(mailer, opened);
  const { kind } = opened.mailing;
  // Of a reminder that would count who got one.
  if (fault !== null && kind === 'invitation') log.warn({ kind, ...fault }, 'mail of a mailing not taken');
  const wait = waits[order.tries - 1];
  if (fault !== null && !isFinal(fault) && wait !== undefined) {
    await world.panel.outbox.tryAgain(order.id, world.clock.now().getTime() + wait);
    return fault.about !== 'connection';
  }
  await endOrder(world, opened, endOf(opened, fault));
  log.info({ kind }, 'mail of a mailing ended');
  return fault?.about !== 'connection';
}

async function faultOf(mailer: Mailer, { id, letter, mailing }: OpenedOrder): Promise<MailFault | null> {
  if (letter === null) return null;
  return mailer.send({ id, kind: mailing.kind, letter }).then(() => null, mailFault);
}

function endOf({ letter }: OpenedOrder, fault: MailFault | null): OrderEnd {
  if (letter === null) return 'unsent';
  if (fault === null) return 'sent';
  return isNoAddress(fault) ? 'no-address' : 'refused';
}
