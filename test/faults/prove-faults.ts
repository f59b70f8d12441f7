/**
 * Puts faults into copies of the built program, one by one, and sees that something turns red on each: `prove-faults.ts [--short]
 * [--write] [name ...]`. Exit 1 when a fault goes by unnoticed, or when something is red without one.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checks } from '../blackbox/checks.ts';
import { outcomeOf } from '../blackbox/outcome.ts';
import { startHouse } from '../blackbox/started/start-house.ts';
import { commitNow, withEarlier } from '../prove/earlier-rows.ts';
import { writeResults } from '../prove/results-page.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';
import { faultyCopy } from './faulty-copy.ts';
import { killProof } from './kill-proof.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !faults.some((fault) => fault.name === name));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such fault`);
const asked = faults.filter(({ name, isShort }) =>
  positionals.length > 0 ? positionals.includes(name) : !values.short || isShort,
);

type Noticer = Fault['noticedBy'][number];

const commit = commitNow();
const rows: string[][] = [];
const sound = await redOf([...new Set(asked.flatMap(({ noticedBy }) => noticedBy))], []);
for (const [noticer, why] of sound) say(`red without a fault: ${nameOf(noticer)}: ${why}`);
for (const { name, changes, noticedBy } of asked) {
  const red = await redOf(noticedBy, changes);
  const [first] = red;
  const told = first === undefined ? 'unnoticed' : `noticed by ${nameOf(first[0])}: ${first[1]}`;
  say(`${name.padEnd(30)} ${told}`);
  rows.push([name, first === undefined ? 'UNNOTICED' : nameOf(first[0]), first?.[1] ?? '', commit]);
}
if (values.write) {
  const all = withEarlier('seeded faults', rows, [0]);
  writeResults('seeded faults', ['fault', 'turned red', 'what it said', 'commit'], all);
}
const unnoticed = rows.filter((row) => row[1] === 'UNNOTICED').length;
say(`${rows.length} faults, ${unnoticed} unnoticed`);
process.exit(unnoticed + sound.length === 0 ? 0 : 1);

/** What is red on a copy with these changes, and why. */
async function redOf(noticers: Noticer[], changes: Fault['changes']): Promise<[Noticer, string][]> {
  const { folder, remove } = faultyCopy(changes);
  const red: [Noticer, string][] = [];
  try {
    const numbers = noticers.filter((one) => typeof one === 'number');
    if (numbers.length > 0) red.push(...(await redChecks(folder, numbers)));
    for (const one of noticers) {
      if (typeof one === 'number') continue;
      const why = one === 'killed' ? await killProof(folder) : redTest(folder, one);
      if (why !== null) red.push([one, why]);
    }
  } finally {
    remove();
  }
  return red;
}

async function redChecks(program: string, numbers: number[]): Promise<[number, string][]> {
  const { house, close } = await startHouse('SQLite', { people: 120, program });
  const red: [number, string][] = [];
  try {
    for (const check of checks.filter(({ number }) => numbers.includes(number))) {
      const { word, measured } = await outcomeOf(check, house);
      if (word !== 'ok') red.push([check.number, `${word}: ${measured}`]);
    }
  } finally {
    house.close();
    await close();
  }
  return red;
}

function redTest(cwd: string, file: string): string | null {
  const { status, stdout } = spawnSync('node_modules/.bin/mocha', ['--exit', file], {
    cwd,
    encoding: 'utf8',
  });
  if (status === 0) return null;
  return /\d+ failing/u.exec(stdout)?.[0] ?? `ended with ${status}`;
}

function nameOf(noticer: Noticer): string {
  if (typeof noticer === 'number') return `black-box check ${noticer}`;
  return noticer === 'killed' ? 'the killed program' : noticer;
}

function say(line: string): void {
  process.stdout.write(`${line.slice(0, 220)}\n`);
}
