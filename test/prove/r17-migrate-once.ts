import { pause } from './support/ask.ts';
import { builtProgram, inHouse, type House } from './support/house.ts';
import { spawnProgram } from './support/running-program.ts';
import { inDatabase } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

const together = 5;

export const migrateOnce: KeptPromise = {
  id: 'R17',
  says: 'Programs that start together migrate once, and a migration that is killed needs no hand work',
  threshold: '5 at once, 20 times, and 20 SIGKILLs while migrating: each migration noted once, the next start succeeds (SQLite: one holds the folder, the others say so in one line)',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length) {
    const rounds = length === 'short' ? 2 : 20;
    const faults: string[] = [];
    for (let round = 0; round < rounds; round += 1) faults.push(...(await inHouse(on, 0, startTogether)));
    const took = await inHouse(on, 0, async (other) => {
      const begun = performance.now();
      await other.run(['migrate']);
      return performance.now() - begun;
    });
    let killed = 0;
    for (let round = 0; round < rounds; round += 1) {
      const outcome = await inHouse(on, 0, (one) => killWhileMigrating(one, took * (0.4 + 0.6 * Math.random())));
      if (outcome.killed) killed += 1;
      faults.push(...outcome.faults);
    }
    return {
      held: faults.length === 0,
      measured: `${rounds} times ${together} at once, ${killed} of ${rounds} killed before the end of a migration of ${took.toFixed(0)} ms; faults: ${faults.join('; ') || 'none'}`,
    };
  },
}; // prettier-ignore

async function startTogether(house: House): Promise<string[]> {
  const ran = await Promise.all(Array.from({ length: together }, () => house.run(['migrate'])));
  const done = ran.filter(({ code }) => code === 0).length;
  const refused = ran.filter(
    ({ code, printed }) => code === 1 && /in use by another/u.test(printed) && isOneLine(printed),
  );
  const isRight = house.on === 'SQLite' ? done >= 1 && done + refused.length === together : done === together;
  return [
    ...(isRight
      ? []
      : [`${done} of ${together} succeeded: ${ran.find(({ code }) => code !== 0)?.printed.slice(0, 200)}`]),
    ...(await notedTwice(house)),
  ];
}

async function killWhileMigrating(
  house: House,
  after: number,
): Promise<{ killed: boolean; faults: string[] }> {
  const running = spawnProgram({ env: house.env, node: [builtProgram, 'migrate'] });
  await pause(after);
  await running.kill();
  const next = await house.run(['migrate']);
  const faults =
    next.code === 0 ? await notedTwice(house) : [`the next start: ${next.printed.slice(0, 200)}`];
  return { killed: running.child.signalCode === 'SIGKILL', faults };
}

async function notedTwice(house: House): Promise<string[]> {
  const names = await Promise.all(
    (['panel', 'answers'] as const).map((schema) =>
      inDatabase(house, schema, (db) => db<{ name: string }>('knex_migrations').pluck('name')),
    ),
  );
  return names.some((list) => list.length === 0 || new Set(list).size < list.length)
    ? ['a migration is noted twice, or none']
    : [];
}

function isOneLine(printed: string): boolean {
  return printed.trim().split('\n').length === 1;
}
