import { once } from 'node:events';
import { connect } from 'node:net';
import { ask, pause } from './support/ask.ts';
import { inHouse, type House } from './support/house.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import { drive, told, type Failure } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const longest = 10_000;
/** ms */
const blink = 50;

export const gracefulStop: KeptPromise = {
  id: 'R15',
  says: 'A polite stop finishes what was asked, says "not ready" first, and a second signal forces it',
  threshold: 'SIGTERM at 50 questionnaires/s (short: 15, so that a busy machine keeps up): not ready before the port closes, no connection broken that was made more than 50 ms before that (when more come than can be let in, the last are told 503 and when to come again), exit 0 within 10 s; second SIGTERM: ended within 1 s',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 3_000, async (house) => {
      const rounds = length === 'short' ? 1 : 10;
      const faults: string[] = [];
      let slowest = 0;
      let from = 0;
      let [acknowledged, turnedAway] = [0, 0];
      for (let round = 0; round < rounds; round += 1) {
        const running = await house.start();
        const traffic = drive(house, { rate: length === 'short' ? 15 : 50, from });
        await pause(2_000);
        const readiness = watch(house);
        const shutting = watchDoor(house, () => traffic.now());
        const asked = traffic.now();
        const { code, took } = await running.stop();
        slowest = Math.max(slowest, took);
        if (code !== 0) faults.push(`exit ${code}`);
        if (!(await readiness)) faults.push('never said "not ready"');
        // In the blink of an eye in which the port closes nobody can tell a new one from one that is broken off.
        const shut = await shutting;
        const isToldLater = ({ what, retryAfter, at }: Failure): boolean => what === '503' && retryAfter && at > asked;
        turnedAway += traffic.failures.filter(isToldLater).length;
        const broken = traffic.failures.filter((one) => one.what !== 'ECONNREFUSED' && !isToldLater(one) && one.at < shut - blink);
        if (broken.length > 0) faults.push(told(broken));
        from += traffic.begun();
        await traffic.stop(0);
        acknowledged += traffic.acknowledged.size;
        const { lost, doubled } = faultsIn(await storedAnswers(house), traffic.acknowledged);
        if (lost + doubled > 0) faults.push(`${lost} lost, ${doubled} doubled`);
      }
      const forced = await stopTwice(house);
      return {
        held: faults.length === 0 && slowest <= longest && forced <= 1_000,
        measured: `${rounds} stops, ${acknowledged} acknowledged, ${turnedAway} told to come again, slowest stop ${(slowest / 1_000).toFixed(1)} s, faults: ${faults.join('; ') || 'none'}; a second signal ends it in ${forced.toFixed(0)} ms`,
      };
    }),
}; // prettier-ignore

/** Whether it said 503 to who asked whether it was ready, before it was gone. */
async function watch(house: House): Promise<boolean> {
  for (let i = 0; i < 400; i += 1) {
    try {
      if ((await ask(`${house.url}/readyz`)).status === 503) return true;
    } catch {
      return false;
    }
    await pause(25);
  }
  return false;
}

/** When nobody is let in any more. What residents send has gaps: from them alone it would be known too late. */
async function watchDoor({ url }: House, now: () => number): Promise<number> {
  const { hostname: host, port } = new URL(url);
  for (;;) {
    const at = now();
    const knock = connect({ host, port: Number(port) });
    const said = await once(knock, 'connect').then(
      () => 'open',
      ({ code }: NodeJS.ErrnoException) => code,
    );
    knock.destroy();
    if (said === 'ECONNREFUSED') return at;
    await pause(5);
  }
}

async function stopTwice(house: House): Promise<number> {
  const running = await house.start();
  running.child.kill('SIGTERM');
  await pause(200);
  const { took } = await running.stop();
  return took;
}
