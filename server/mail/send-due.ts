/** Sends what is due, one by one. A mail that does not arrive waits longer each time; the others go on. */
import type { Logger } from 'pino';
import type { ClaimedMail, Outbox } from '../actions/outbox.ts';
import type { Clock } from '../actions/ports.ts';
import type { Mailer } from './mailer.ts';

const minute = 60_000;
/** How long a mail is kept from others while it is being sent: after a crash it is tried again then. */
const lease = 10 * minute;
/** After the first try, the second, ... and then it is given up. */
const waits = [1, 5, 15, 60, 240, 720, 1440].map((minutes) => minutes * minute);

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
    const code = codesOf(error);
    if (code.refused || wait === undefined) {
      log.warn({ id, kind, tries, ...code }, 'mail given up');
      await outbox.failed(id);
    } else {
      log.warn({ id, kind, tries, ...code }, 'mail not sent yet');
      await outbox.tryAgain(id, clock.now().getTime() + wait);
    }
    return;
  }
  await outbox.sent(id);
  log.info({ id, kind, tries }, 'mail sent');
}

/** The sentence of a mail server quotes the address: only its numbers are told. 5xx to this address or letter is final. */
function codesOf(error: unknown): { code: string | null; response: number | null; refused: boolean } {
  const { code, command, responseCode } = (error ?? {}) as Record<string, unknown>;
  const response = typeof responseCode === 'number' ? responseCode : null;
  const isAboutLetter = command === 'RCPT TO' || command === 'DATA';
  return {
    code: typeof code === 'string' ? code : null,
    response,
    refused: isAboutLetter && response !== null && response >= 500,
  };
}
