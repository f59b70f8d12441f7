import { pause, percentile } from './support/ask.ts';
import { Browser } from './support/browser.ts';
import { inHouse, type House } from './support/house.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

export const capacity: KeptPromise = {
  id: 'R26',
  says: 'On two cores 5,000 members can open their link in ten minutes, and 100 questionnaires a second are taken',
  threshold: '5,000 links opened in 600 s: p95 under 500 ms, 0 errors; 100 whole questionnaires a second (four requests each) for 60 s: 0 errors, 95 % of them taken within the time (short: 60 links in 5 s, 20/s for 3 s, in which only errors count; full: on a machine that does nothing else)',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, length === 'short' ? 300 : 12_000, async (house) => {
      const [members, over, rate, seconds] = length === 'short' ? [60, 5, 20, 3] : [5_000, 600, 100, 60];
      const running = await house.start();
      const { times, errors } = await openLinks(house, members, over);
      const traffic = drive(house, { rate, from: members, most: 1_000 });
      await pause(seconds * 1_000);
      const taken = traffic.acknowledged.size;
      const left = await traffic.stop();
      await running.stop();
      const p95 = percentile(times, 0.95);
      const sent = percentile(traffic.sendTimes, 0.95);
      return {
        held: errors + traffic.failures.length + left === 0 && (length === 'short' || (p95 < 500 && taken >= 0.95 * rate * seconds)),
        measured: `${members} links opened in ${over} s: p95 ${p95.toFixed(0)} ms, ${errors} errors; ${(taken / seconds).toFixed(1)} of ${rate} questionnaires a second taken for ${seconds} s, sending p95 ${sent.toFixed(0)} ms, failed tries: ${told(traffic.failures)} (clients on the same cores${length === 'short' ? '; times not judged' : ''})`,
      };
    }),
}; // prettier-ignore

/** The welcome, the button and the first page, spread evenly. */
async function openLinks(
  house: House,
  members: number,
  seconds: number,
): Promise<{ times: number[]; errors: number }> {
  const times: number[] = [];
  let errors = 0;
  const begun = performance.now();
  const all: Promise<void>[] = [];
  for (let i = 0; i < members; i += 1) {
    await pause(Math.max(0, begun + (i * seconds * 1_000) / members - performance.now()));
    const open = async (): Promise<void> => {
      const browser = new Browser(house.url);
      const token = house.tokens[i] ?? '';
      const asked = [
        await browser.go(`/deelnemen/${token}`),
        await browser.begin(token),
        await browser.look(),
      ];
      times.push(...asked.map(({ took }) => took));
      errors += asked.filter(({ status }) => status >= 400).length;
    };
    all.push(open().catch(() => void (errors += 1)));
  }
  await Promise.all(all);
  return { times, errors };
}
