/**
 * Puts the promises to the test, and prints a line for each on each database: `prove.ts [--short] [--write] [R1 R8 ...]`.
 * Exit 1 when one is broken. `--write` puts the rows into the table of docs/security-results.md.
 */
import { parseArgs } from 'node:util';
import { postgresIsRequired, whyNoPostgres } from '../support/postgres.ts';
import type { Length, Told } from './promise.ts';
import { commitNow, withEarlier } from './earlier-rows.ts';
import { promises } from './promises.ts';
import { prover, type Prover } from './prover.ts';
import { writeResults } from './results-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const length: Length = values.short ? 'short' : 'full';
const unknown = positionals.filter((id) => !promises.some((promise) => promise.id === id));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such promise`);
const asked = promises.filter(({ id }) => positionals.length === 0 || positionals.includes(id));

/** In s. */
const longestShort = 180;
const longestFull = 30 * 60;

const everything = promises.flatMap((promise) => promise.on.map((on) => ({ promise, on })));
const whole = everything.filter(({ promise }) => asked.includes(promise));
// In a short run the two databases are tried beside each other: most of the time something is waited for.
const lanes =
  length === 'full'
    ? [whole]
    : (['SQLite', 'PostgreSQL'] as const).map((one) => whole.filter(({ on }) => on === one));
const commit = commitNow();
const provers = lanes.map(() => prover());
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void Promise.all(provers.map((one) => one.kill())).then(() => process.exit(1)));
const told = await Promise.all(lanes.map(async (lane, i) => rowsOf(lane, provers[i])));
const rows = told.flat();
await Promise.all(provers.map((one) => one.end()));
if (values.write) {
  const all = withEarlier('promises', rows, [0, 2]).toSorted((a, b) => orderOf(a) - orderOf(b));
  const heads = ['', 'promise', 'on', 'held when', 'outcome', 'measured', 'length', 'commit'];
  writeResults('promises', heads, all);
}
const broken = rows.filter((row) => row[4] === 'broken');
process.stdout.write(`${rows.length} proofs, ${broken.length} broken\n`);
process.exit(broken.length === 0 ? 0 : 1);

type Proof = (typeof everything)[number];

async function rowsOf(lane: Proof[], by = prover()): Promise<string[][]> {
  const done: string[][] = [];
  for (const proof of lane) done.push(await rowOf(proof, by));
  return done;
}

function orderOf([id, , on]: string[]): number {
  return everything.findIndex((proof) => proof.promise.id === id && proof.on === on);
}

async function rowOf({ promise, on }: Proof, by: Prover): Promise<string[]> {
  const begun = performance.now();
  const missing = on === 'PostgreSQL' ? whyNoPostgres : null;
  const longest = length === 'short' ? longestShort : (promise.longest ?? 0) * 60 || longestFull;
  const told = missing === null ? await by.ask({ id: promise.id, on, length }, longest) : notRun(missing);
  const outcome = told.notRun !== undefined ? 'not run' : told.held ? 'held' : 'broken';
  const measured = told.notRun ?? told.measured;
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stdout.write(
    `${outcome.padEnd(7)} ${promise.id.padEnd(4)} ${on.padEnd(10)} ${measured} (${seconds} s)\n`,
  );
  return [promise.id, promise.says, on, promise.threshold, outcome, measured, length, commit];
}

function notRun(why: string): Told {
  return { held: false, measured: why, ...(postgresIsRequired ? {} : { notRun: why }) };
}
