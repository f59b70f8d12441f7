import { pause, percentile } from './support/ask.ts';
import { inHouse, type House } from './support/house.ts';
import { copyProgram, type Change } from './support/program-copy.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import { drive, type Traffic } from './support/traffic.ts';
import type { Database, KeptPromise } from './promise.ts';

const rate = 50;
/** Acknowledged between two kills. */
const atLeast = 10;

/** The two faults that a test like this must be able to see. */
const mutants: { name: string; finds: 'lost' | 'doubled'; changes: Change[] }[] = [
  {
    name: 'acknowledges first, stores 200 ms later',
    finds: 'lost',
    changes: [
      {
        file: 'server/store/group-commit.js',
        from: 'waiting.push({ item, resolve, reject });',
        to: 'resolve("stored"); await new Promise((go) => setTimeout(go, 200)); waiting.push({ item, resolve, reject });',
      },
      { file: 'server/store/group-commit.js', from: 'new Promise((resolve, reject) => {', to: 'new Promise(async (resolve, reject) => {' },
    ],
  },
  {
    name: 'no unique key',
    finds: 'doubled',
    changes: [
      { file: 'migrations/answers/001-responses.js', from: "table.text('ticket').notNullable().primary();", to: "table.text('row').primary().defaultTo(db.raw('(random())')); table.text('ticket').notNullable();" },
      { file: 'server/store/add-responses.js', from: /\.onConflict\('ticket'\)\s+\.ignore\(\)/u, to: '' },
      { file: 'server/store/add-responses.js', from: 'if (!first.has(arrival.row.ticket))\n            first.set(arrival.row.ticket, arrival);', to: 'first.set(arrival, arrival);' },
      { file: 'server/store/add-responses.js', from: 'first.get(arrival.row.ticket) === arrival', to: 'true' },
      // The receipt and the keys of the texts that come from it are unique too: a second and a third net.
      { file: 'migrations/answers/006-receipts.js', from: 'create unique index', to: 'create index' },
      {
        file: 'server/store/add-responses.js',
        from: 'await withOwnReceipts(trx, [...first.values()]);',
        to: '[...first.values()].map(({ row, openTexts }) => ({ row, openTexts: openTexts.map(({ key, ...text }) => text) }));',
      },
    ],
  },
]; // prettier-ignore

export const killed: KeptPromise = {
  id: 'R1',
  says: 'An acknowledged answer is never lost or doubled by a crash',
  threshold:
    '100 kills at 50 questionnaires/s: lost 0, doubled 0, integrity ok; and two faults built in on purpose are found',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length) {
    const kills = length === 'short' ? 5 : 100;
    const sound = await killOften(on, kills);
    const found: string[] = [];
    let areFound = true;
    for (const { name, finds, changes } of on === 'SQLite' ? mutants : []) {
      const copy = copyProgram(changes);
      const counted = await killOften(on, length === 'short' ? 2 : 20, copy.cli).finally(() => copy.remove());
      areFound &&= counted[finds] > 0;
      found.push(`; mutant "${name}": ${counted.lost} lost, ${counted.doubled} doubled`);
    }
    const { lost, doubled, halves, integrity, left } = sound;
    return {
      held: lost + doubled + halves + left === 0 && integrity === 'ok' && areFound,
      measured: `${kills} kills, ${sound.acknowledged} acknowledged, ${lost} lost, ${doubled} doubled, ${halves} half, ${left} never taken, integrity ${integrity}; start again p50 ${sound.p50} s, max ${sound.max} s${found.join('')}`,
    };
  },
};

interface Counted {
  acknowledged: number;
  lost: number;
  doubled: number;
  halves: number;
  left: number;
  integrity: string;
  p50: string;
  max: string;
}

/** ms */
const longestWait = 10_000;

/** Killed while answers come in, at a moment that nobody chose: not while it only starts. */
async function underLoad(traffic: Traffic): Promise<void> {
  const [from, before] = [traffic.now(), traffic.acknowledged.size];
  while (traffic.acknowledged.size < before + atLeast && traffic.now() - from < longestWait) await pause(20);
  await pause(Math.random() * 600);
}

function killOften(on: Database, kills: number, cli?: string): Promise<Counted> {
  return inHouse(on, 0, (house) => killIn(house, kills, cli));
}

async function killIn(house: House, kills: number, cli?: string): Promise<Counted> {
  const more = cli === undefined ? {} : { cli };
  // The tables are made by the program that is tried.
  await house.run(['migrate'], more);
  await house.invite(kills * rate * 8 + 200);
  let running = await house.start(more);
  const traffic = drive(house, { rate, doubleClicks: 0.1 });
  const recoveries: number[] = [];
  for (let kill = 0; kill < kills; kill += 1) {
    await underLoad(traffic);
    await running.kill();
    const begun = performance.now();
    running = await house.start(more);
    recoveries.push((performance.now() - begun) / 1_000);
  }
  const left = await traffic.stop();
  await running.kill();
  const stored = await storedAnswers(house);
  return {
    acknowledged: traffic.acknowledged.size,
    ...faultsIn(stored, traffic.acknowledged),
    left,
    integrity: stored.integrity,
    p50: percentile(recoveries, 0.5).toFixed(2),
    max: Math.max(...recoveries).toFixed(2),
  };
}
