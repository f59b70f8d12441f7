/** Every so often: is there something to tell, and is there something to send? Without a mail server the mail waits. */
import type { Logger } from 'pino';
import { announceTracker } from '../actions/announce-tracker.ts';
import { beginMailings } from '../actions/mailings/begin-mailings.ts';
import type { World } from '../actions/world.ts';
import type { Mailer } from './mailer.ts';
import { sendDue } from './send-due.ts';
import { sendOrders } from './send-orders.ts';

const pause = 15_000;

export interface MailRounds {
  /** Resolves when the mail that is going out is out. */
  stop(): Promise<void>;
}

export function startMailRounds(world: World, mailer: Mailer | null, log: Logger): MailRounds {
  let timer: NodeJS.Timeout | undefined;
  let going = Promise.resolve();
  let isStopped = false;
  const round = async (): Promise<void> => {
    try {
      await announceTracker(world);
      await beginMailings(world);
      if (mailer !== null) {
        await sendDue({ world, mailer, log });
        await sendOrders({ world, mailer, log, isStopped: () => isStopped });
        // What went out last is done.
        await beginMailings(world);
      }
    } catch (error) {
      // The next round tries again; the sentence may quote what it could not store.
      log.error({ name: error instanceof Error ? error.name : typeof error }, 'mail round failed');
    }
    if (!isStopped) timer = setTimeout(begin, pause);
  };
  const begin = (): void => {
    going = round();
  };
  begin();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await going;
      mailer?.close();
    },
  };
}
