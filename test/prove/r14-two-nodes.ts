import { pause } from './support/ask.ts';
import { freePort } from '../support/free-port.ts';
import { inHouse } from './support/house.ts';
import { roundRobin } from './support/round-robin.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import { drive, told, type Failure } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const longestBurst = 2_000;

export const twoNodes: KeptPromise = {
  id: 'R14',
  says: 'Two programs on one PostgreSQL: one may be killed at any moment',
  threshold:
    'one killed each 10 s, 20 times, at 30 questionnaires/s behind a round-robin proxy: lost 0, doubled 0, errors for at most 2 s each time, links keep working at the other',
  on: ['PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 8_000, async (house) => {
      const [kills, every] = length === 'short' ? [2, 3_000] : [20, 10_000];
      const ports = [await freePort(), await freePort()];
      const start = (i: number) => house.start({ env: { PORT: String(ports[i]) } });
      const nodes = [await start(0), await start(1)];
      const proxy = await roundRobin(ports);
      const traffic = drive(house, { rate: 30, url: proxy.url });
      let longest = 0;
      for (let kill = 0; kill < kills; kill += 1) {
        await pause(every);
        const from = traffic.now();
        await nodes[kill % 2]?.kill();
        await pause(Math.min(every / 2, 3_000));
        longest = Math.max(longest, burstOf(traffic.failures, from));
        nodes[kill % 2] = await start(kill % 2);
      }
      const left = await traffic.stop();
      proxy.close();
      for (const node of nodes) await node.kill();
      const { lost, doubled, halves } = faultsIn(await storedAnswers(house), traffic.acknowledged);
      return {
        held: lost + doubled + halves + left === 0 && longest <= longestBurst,
        measured: `${kills} kills, ${traffic.acknowledged.size} acknowledged, ${lost} lost, ${doubled} doubled, ${halves} half, ${left} never taken; failed tries: ${told(traffic.failures)}, longest burst ${longest.toFixed(0)} ms`,
      };
    }),
};

/** Milliseconds from a kill to the last request after it that failed. */
function burstOf(failures: Failure[], from: number): number {
  return Math.max(0, ...failures.filter(({ at }) => at >= from).map(({ at, took }) => at + took - from));
}
