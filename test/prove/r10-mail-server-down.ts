import { settleKerkebeek } from '../support/kerkebeek.ts';
import { drawSample, mailRound, plannedMailing, resident, setPace } from '../support/mailed-wave.ts';
import { openPostOffice, type PostOffice } from '../support/post-office.ts';
import { fixedClock } from '../support/world.ts';
import { ask } from './support/ask.ts';
import { freePort } from '../support/free-port.ts';
import { inHouse } from './support/house.ts';
import type { KeptPromise } from './promise.ts';

const start = Date.parse('2025-03-10T09:00:00Z');
const quarter = 15 * 60_000;

/** Each for half an hour, one after another. */
const troubles: [string, (office: PostOffice) => void][] = [
  ['refuses every letter for now (451)', (office) => (office.refuseLetters = 451)],
  ['is shutting down (421)', (office) => (office.refuseLetters = 421)],
  ['takes the letter and hangs up', (office) => (office.hangsUp = true)],
  ['takes a second to answer', (office) => (office.slowness = 1_000)],
];

export const mailServerDown: KeptPromise = {
  id: 'R10',
  says: 'A mail server that is away for two hours loses no mail and sends none twice, and nothing else waits for it',
  threshold: 'away, then refusing, 421, hanging up and slow: afterwards each resident was sent exactly one letter that the server said it took, always as the same message; pages are served meanwhile',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 0, async (house) => {
      const mails = length === 'short' ? 6 : 40;
      const port = await freePort();
      const taken = new Map<string, number>();
      const messages = new Map<string, Set<string>>();
      await house.inside(async (installed) => {
        let now = start;
        const at = () => ({ ...installed, clock: fixedClock(new Date(now).toISOString()) });
        await settleKerkebeek(at());
        await setPace(at(), 100_000);
        await drawSample(at(), Array.from({ length: mails }, (_, i) => resident(i)));
        await plannedMailing(at(), 'invitation');
        // Nobody listens.
        for (let round = 0; round < 2; round += 1, now += quarter) await mailRound(at(), `smtp://127.0.0.1:${port}`);
        for (const [, makeTrouble] of [...troubles, ['is well again', () => undefined] as const]) {
          const office = await openPostOffice(port);
          makeTrouble(office);
          for (let round = 0; round < 2; round += 1, now += 8 * quarter) await mailRound(at(), office.url);
          for (const { to, messageId = '' } of office.received) {
            const address = to?.[0]?.address ?? '';
            if (!office.hangsUp) taken.set(address, (taken.get(address) ?? 0) + 1);
            messages.set(address, (messages.get(address) ?? new Set()).add(messageId));
          }
          await office.close();
        }
      });
      const running = await house.start({ env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'panel@kerkebeek.example' } });
      const pages = await Promise.all(Array.from({ length: 20 }, () => ask(`${house.url}/`)));
      await running.stop();
      const isServed = pages.every(({ status, took }) => status === 200 && took < 3_000);
      const once = [...taken.values()].filter((count) => count === 1).length;
      const different = [...messages.values()].filter((ids) => ids.size > 1).length;
      return {
        held: once === mails && taken.size === mails && different === 0 && isServed,
        measured: `${mails} letters after six kinds of trouble: ${once} taken once, ${taken.size - once} more often, ${mails - taken.size} missing, ${different} as another message; pages meanwhile ${isServed ? 'served' : 'not served'}`,
      };
    }),
}; // prettier-ignore
