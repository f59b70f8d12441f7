/** Sends the letters that are due, one by one. One that does not arrive waits longer each time; the others go on. */
import type { Logger } from 'pino';
import type { ClaimedMail } from '../actions/outbox.ts';
import { questionWasLost } from '../actions/retention/question-was-lost.ts';
import type { World } from '../actions/world.ts';
import { isFinal, isNoAddress, mailFault } from './mail-fault.ts';
import type { Mailer } from './mailer.ts';
import { lease, waits } from './waits.ts';

export interface Sending {
  world: World;
  mailer: Mailer;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Resolves when nothing is due. */
export async function sendDue(sending: Sending): Promise<void> {
  const { panel, clock } = sending.world;
  for (;;) {
    const now = clock.now().getTime();
    const mail = await panel.outbox.claim(now, now + lease);
    if (mail === null) return;
    await sendOne(sending, mail);
  }
}

async function sendOne({ world, mailer, log }: Sending, mail: ClaimedMail): Promise<void> {
  const { outbox } = world.panel;
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
      await questionWasLost(world, id, isNoAddress(fault));
    } else {
      log.warn(told, 'mail not sent yet');
      await outbox.tryAgain(id, world.clock.now().getTime() + wait);
    }
    return;
  }
  await outbox.sent(id);
  log.info({ id, kind, tries }, 'mail sent');
}
