import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import type { World } from '../../server/actions/world.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { inPlace, keysOf, newestIn, newLocks, newPlace, placeEnv, runWell } from '../support/backed-up.ts';
import { program } from '../support/run-cli.ts';
import type { KeptPromise, Told } from './promise.ts';
import { freePort } from '../support/free-port.ts';

const wanted = 5_000;
/** In s. */
const longest = 15 * 60;

export const restoreDrill: KeptPromise = {
  id: 'R22',
  says: 'A lost installation is back within 15 minutes; a backup a day loses at most a day, and may be made as often as wanted.',
  threshold:
    '5,000 members and 3 waves: restored on an empty place and /readyz 200 within 15 minutes; all members there',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on): Promise<Told> {
    const [locks, place, fresh] = [await newLocks(), await newPlace(on), await newPlace(on)];
    let running: ChildProcess | null = null;
    try {
      const answers = await inPlace(place, fillLarge);
      const begun = performance.now();
      await runWell(['backup', locks.folder], { ...placeEnv(place), ...locks.making });
      const made = performance.now();
      const env = { ...placeEnv(fresh, keysOf(place)), ...locks.opening, PORT: String(await freePort()) };
      const file = await newestIn(locks.folder);
      await runWell(['restore', file], env);
      running = spawn(process.execPath, [...program, 'serve'], {
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      await untilReady(`http://127.0.0.1:${env.PORT}/readyz`, running);
      const ready = performance.now();
      await stopped(running);
      const members = await inPlace(fresh, async (world) => {
        const all = await world.panel.members.all();
        return all.filter(({ status }) => status !== 'left').length;
      });
      const [backup, back] = [(made - begun) / 1000, (ready - made) / 1000];
      const size = ((await stat(file)).size / 1e6).toFixed(1);
      return {
        held: back < longest && members >= wanted,
        measured: `${members} members, ${answers} answers: backup ${backup.toFixed(1)} s (${size} MB), restored and ready after ${back.toFixed(1)} s`,
      };
    } finally {
      if (running !== null) await stopped(running);
      for (const one of [place, fresh]) await one.remove();
      await locks.remove();
    }
  },
};

/** The demo, with people like those in it until there are enough, and answers like theirs. @returns number of answers */
async function fillLarge(world: World): Promise<number> {
  await fillDemo(world);
  // Who left goes by itself at the first start.
  const people = (await world.panel.members.all()).filter(({ status }) => status !== 'left');
  const more = Array.from({ length: Math.max(0, wanted - people.length) }, (_, i) => ({
    ...takenInTurn(people, i),
    id: randomUUID(),
    reference: `drill-${i}`,
    email: `drill-${i}@example.org`,
  }));
  await world.panel.members.add(more);
  let count = 0;
  for (const { id } of await world.panel.waves.all()) {
    const there = await world.answers.responses.ofWave(id);
    const copies = Array.from({ length: 2_000 }, (_, i) => {
      const [ticket, pseudonym] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
      return { ...takenInTurn(there, i), ticket, pseudonym };
    });
    await world.answers.addMany(copies, []);
    count += there.length + copies.length;
  }
  return count;
}

function takenInTurn<T>(all: T[], i: number): T {
  const one = all[i % all.length];
  if (one === undefined) throw new Error('There is nobody to take after.');
  return one;
}

async function untilReady(url: string, running: ChildProcess): Promise<void> {
  for (;;) {
    if (running.exitCode !== null) throw new Error(`serve ended with ${running.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function stopped(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null || running.signalCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}
