import { ask, pause } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { ownCluster } from './support/own-cluster.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import { drive, told, type Failure } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const soonest = 3_000;
const back = 5_000;

export const databaseDown: KeptPromise = {
  id: 'R8',
  says: 'A database that is down for a minute is no crash: visitors hear 503 at once, and nothing that was acknowledged is lost',
  threshold:
    'down 60 s at 50 questionnaires/s: every failure is a 503 with Retry-After within 3 s, same process, taken again within 5 s of its return, lost 0, doubled 0',
  on: ['PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 6_000, async (house) => {
      const down = length === 'short' ? 5_000 : 60_000;
      const running = await house.start();
      const traffic = drive(house, { rate: 50 });
      await pause(3_000);
      const stoppedAt = traffic.now();
      await ownCluster().stop();
      await pause(down);
      const page = await ask(`${house.url}/`);
      await ownCluster().start();
      const startedAt = traffic.now();
      await pause(back + 1_000);
      const again = traffic.at.find((at) => at > startedAt);
      const left = await traffic.stop();
      const isSame = !running.hasEnded();
      await running.kill();
      const { lost, doubled, halves } = faultsIn(await storedAnswers(house), traffic.acknowledged);
      // What was on its way when the power went may hear nothing of a database at all.
      const wrong = traffic.failures.filter((one) => !isPolite(one) || one.took > soonest);
      const slowest = Math.max(0, ...traffic.failures.map(({ took }) => took));
      const returned = again === undefined ? Infinity : again - startedAt;
      return {
        held: wrong.length + lost + doubled + halves + left === 0 && isSame && returned <= back,
        measured: `down ${((startedAt - stoppedAt) / 1_000).toFixed(0)} s: ${told(traffic.failures)}, not polite or too late: ${told(wrong)}; slowest ${slowest.toFixed(0)} ms, a page meanwhile ${page.status}; ${isSame ? 'same process' : 'the process ended'}; taken again after ${(returned / 1_000).toFixed(1)} s; ${traffic.acknowledged.size} acknowledged, ${lost} lost, ${doubled} doubled, ${halves} half, ${left} never taken`,
      };
    }),
};

function isPolite({ what, retryAfter }: Failure): boolean {
  return what === '503' && retryAfter;
}
