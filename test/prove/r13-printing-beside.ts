import { ask, pause, percentile } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { inviteResidents } from './support/invite-residents.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const together = 20;

export const printingBeside: KeptPromise = {
  id: 'R13',
  says: 'Reports that are printed do not hinder answering',
  threshold: '20 PDFs asked at once, again and again, beside 50 questionnaires/s: sending p95 under 300 ms and none failed; a PDF is given, or "busy" (429) when the queue is full (the time counts at full length only, on a machine that does nothing else)',
  on: ['SQLite'],
  prove: (on, length) =>
    inHouse(on, 0, async (house) => {
      const seconds = length === 'short' ? 10 : 60;
      // The demo has published reports; it is only for outside production.
      await house.run(['demo'], { env: { NODE_ENV: '', PUBLIC_URL: '' } });
      house.tokens.push(...(await house.inside((world) => inviteResidents(world, 4_000))));
      const running = await house.start();
      const pages = (await ask(`${house.url}/resultaten`)).text;
      const waves = [...new Set([...pages.matchAll(/\/resultaten\/(\d{4}-\d+)/gu)].map(([, id]) => id))];
      const traffic = drive(house, { rate: 50 });
      const statuses = new Map<number, number>();
      let isOver = false;
      const readers = Array.from({ length: together }, async (_, i) => {
        while (!isOver) {
          const { status } = await ask(`${house.url}/resultaten/${waves[i % waves.length]}/rapport.pdf`);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          await pause(200);
        }
      });
      await pause(seconds * 1_000);
      isOver = true;
      await Promise.all(readers);
      const left = await traffic.stop();
      await running.stop();
      const p95 = percentile(traffic.sendTimes, 0.95);
      const printed = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
      const isRight = (statuses.get(200) ?? 0) > 0 && [...statuses.keys()].every((status) => status === 200 || status === 429);
      return {
        held: (length === 'short' || p95 < 300) && traffic.failures.length + left === 0 && isRight,
        measured: `${seconds} s of ${together} PDFs at once (${printed}): ${traffic.acknowledged.size} questionnaires taken, failed tries: ${told(traffic.failures)}, sending p95 ${p95.toFixed(0)} ms${length === 'short' ? ' (not judged)' : ''}`,
      };
    }),
}; // prettier-ignore
