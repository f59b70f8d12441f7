/** Sends the letters that are due, one by one. One that does not arrive waits longer each time; the others go on. */
import type { Logger } from 'pino';
import type { ClaimedMail, Outbox } from '../actions/outbox.ts';
import type { Clock } from '../actions/ports.ts';
import { isFinal, mailFault } from './mail-fault.ts';
import type { Mailer } from './mailer.ts';
import { lease, waits } from './waits.ts';

export interface Sending {
  outbox: Outbox;
  mailer: Mailer;
  clock: Clock;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Resolves when nothing is due. */
export async function sendDue(sending: Sending): Promise<void> {
  const { outbox, clock } = sending;
  for (;;) {
    const now = clock.now().getTime();
    const mail = await outbox.claim(now, now + lease);
    if (mail === null) return;
    await sendOne(sending, mail);
  }
}

async function sendOne({ outbox, mailer, clock, log }: Sending, mail: ClaimedMail): Promise<void> {
  const { id, kind, tries } = mail;
  try {
    await mailer.send(mail);
  } catch (error) {
    const wait = waits[tries - 1];
    const fault = mailFault(error);
    const refused = isFinal(fault);
    const told = { id, kind, tries, code: fault.code, response: fault.response, refused };
    if (refused || wait === undefined) {
      log.warn(told, 'mail given up');
      await outbox.failed(id);
    } else {
      log.warn(told, 'mail not sent yet');
      await outbox.tryAgain(id, clock.now().getTime() + wait);
    }
    return;
  }
  await outbox.sent(id);
  log.info({ id, kind, tries }, 'mail sent');
}
