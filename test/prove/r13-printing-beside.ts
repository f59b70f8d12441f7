import { readFileSync } from 'node:fs';
import { ask, pause, percentile } from './support/ask.ts';
import { inHouse, type House } from './support/house.ts';
import { inviteResidents } from './support/invite-residents.ts';
import { copyProgram, type Change } from './support/program-copy.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const together = 20;
const tooMany = 40;
const waiting = 5;

/**
 * In the seconds after its start the program runs code that is not compiled yet, and is slow whether it prints or not: residents are
 * answering for a while before the first report, and what they wait then stands beside what they wait after.
 *
 * What was printed is kept, and given again: here each report that is asked for is printed.
 */
const keepsNothing: Change[] = [{ file: 'server/printer/kept-printer.js', from: 'const known = kept.get(name);', to: 'const known = undefined;' }]; // prettier-ignore

export const printingBeside: KeptPromise = {
  id: 'R13',
  says: 'Reports that are printed do not hinder answering',
  threshold: 'after a third of a minute of 50 questionnaires/s alone, 20 PDFs asked at once, each printed anew, again and again, beside them: sending p95 under 300 ms and none failed, each PDF given; of 40 at once those that find the queue full are told "busy" (429), the others given; the process that prints is killed while five wait: one is told (500), the next four given (the time counts at full length only, on a machine that does nothing else)',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 0, async (house) => {
      const seconds = length === 'short' ? 10 : 60;
      // The demo has published reports; it is only for outside production.
      await house.run(['demo'], { env: { NODE_ENV: '', PUBLIC_URL: '' } });
      house.tokens.push(...(await house.inside((world) => inviteResidents(world, length === 'short' ? 1_500 : 6_000))));
      const copy = copyProgram(keepsNothing);
      try {
        const running = await house.start({ cli: copy.cli });
        const pdfs = await addressesIn(house);
        const traffic = drive(house, { rate: length === 'short' ? 15 : 50 });
        await pause(seconds * 333);
        const alone = percentile(traffic.sendTimes, 0.95);
        const already = traffic.sendTimes.length;
        const statuses: number[] = [];
        let isOver = false;
        const readers = Array.from({ length: together }, async (_, i) => {
          while (!isOver) statuses.push(await statusOf(pdfs[i % pdfs.length]));
        });
        await pause(seconds * 1_000);
        const p95 = percentile(traffic.sendTimes.slice(already), 0.95);
        isOver = true;
        await Promise.all(readers);
        const unlucky = Array.from({ length: waiting }, () => statusOf(pdfs[0]));
        // When the first is given, the second is being printed.
        await Promise.race(unlucky);
        process.kill(childOf(running.pid), 'SIGKILL');
        const afterKill = await Promise.all(unlucky);
        const left = await traffic.stop();
        const crowd = await Promise.all(Array.from({ length: tooMany }, () => statusOf(pdfs[0])));
        await running.stop();
        const isRight = statuses.every((status) => status === 200) && crowd.includes(200) && crowd.includes(429) && crowd.every((status) => status === 200 || status === 429) && counted(afterKill) === `${waiting - 1} x 200, 1 x 500`;
        return {
          held: (length === 'short' || p95 < 300) && traffic.failures.length + left === 0 && isRight,
          measured: `${seconds} s of ${together} PDFs at once (${counted(statuses)}): ${traffic.acknowledged.size} questionnaires taken, failed tries: ${told(traffic.failures)}, sending p95 ${p95.toFixed(0)} ms (before, without printing: ${alone.toFixed(0)} ms)${length === 'short' ? ' (not judged)' : ''}; its process killed: ${counted(afterKill)}; ${tooMany} at once: ${counted(crowd)}`,
        };
      } finally {
        copy.remove();
      }
    }),
}; // prettier-ignore

/** Of Linux: the only process that the program has begun. */
function childOf(pid: number): number {
  const [child, ...others] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  if (child === undefined || child === '' || others.length > 0) throw new Error('not one process prints');
  return Number(child);
}

async function addressesIn({ url }: House): Promise<string[]> {
  const { text } = await ask(`${url}/resultaten`);
  const waves = new Set([...text.matchAll(/\/resultaten\/(\d{4}-\d+)/gu)].map(([, id]) => id));
  return [...waves].map((id) => `${url}/resultaten/${id}/rapport.pdf`);
}

/** Twenty wait for each other. */
async function statusOf(address = ''): Promise<number> {
  return (await ask(address, { patience: 180_000 })).status;
}

function counted(statuses: number[]): string {
  const different = [...new Set(statuses)].toSorted((a, b) => a - b);
  return different
    .map((status) => `${statuses.filter((one) => one === status).length} x ${status}`)
    .join(', ');
}
