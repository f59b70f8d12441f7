import { openLinks } from './capacity/open-links.ts';
import { sendAtOnce } from './capacity/send-at-once.ts';
import { pause, percentile } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const full = { members: 5_000, over: 600, rate: 100, seconds: 60, whole: 20 };
const short = { members: 60, over: 5, rate: 20, seconds: 3, whole: 2 };

export const capacity: KeptPromise = {
  id: 'R26',
  says: 'On two cores 5,000 members can open their link in ten minutes, and 100 submissions a second are taken',
  threshold: '5,000 links opened in 600 s (three requests each): p95 under 500 ms, 0 errors; 100 residents a second send what they filled in, for 60 s: 0 errors, 95 % taken within the time; beside it, not judged, how many whole questionnaires of four requests a second are taken when more come than that (short: 60 links in 5 s, 20 submissions/s for 3 s, in which only errors count; full: on a machine that does nothing else)',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) => {
    const { members, over, rate, seconds, whole } = length === 'short' ? short : full;
    const senders = rate * seconds;
    return inHouse(on, members + senders + rate * (whole + 5), async (house) => {
      const running = await house.start();
      const { times, errors } = await openLinks(house, members, over);
      const sent = await sendAtOnce(house, { from: members, rate, seconds });
      const traffic = drive(house, { rate, from: members + senders });
      await pause(whole * 1_000);
      const taken = traffic.acknowledged.size;
      const left = await traffic.stop();
      await running.stop();
      const [p95, sending] = [percentile(times, 0.95), percentile(sent.times, 0.95)];
      const isQuick = p95 < 500 && sent.taken >= 0.95 * senders;
      return {
        held: errors + sent.errors + traffic.failures.length + left === 0 && (length === 'short' || isQuick),
        measured: `${members} links opened in ${over} s: p95 ${p95.toFixed(0)} ms, ${errors} errors; ${(sent.taken / seconds).toFixed(1)} of ${rate} submissions a second taken for ${seconds} s, p95 ${sending.toFixed(0)} ms, ${sent.errors} errors; ${(taken / whole).toFixed(1)} whole questionnaires a second, failed tries: ${told(traffic.failures)} (clients on the same cores${length === 'short' ? '; times not judged' : ''})`,
      };
    });
  },
}; // prettier-ignore
