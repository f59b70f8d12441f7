/**
 * Puts the promises to the test, and prints a line for each on each database: `prove.ts [--short] [--write] [R1 R8 ...]`.
 * Exit 1 when one is broken. `--write` writes the table of docs/security-results.md.
 */
import { parseArgs } from 'node:util';
import { postgresIsRequired, whyNoPostgres } from '../support/postgres.ts';
import type { Database, KeptPromise, Length, Told } from './promise.ts';
import { promises } from './promises.ts';
import { writeResults } from './results-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const length: Length = values.short ? 'short' : 'full';
const unknown = positionals.filter((id) => !promises.some((promise) => promise.id === id));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such promise`);
const asked = promises.filter(({ id }) => positionals.length === 0 || positionals.includes(id));

const rows: string[][] = [];
for (const promise of asked) for (const on of promise.on) rows.push(await rowOf(promise, on));
if (values.write) writeResults('promises', ['', 'promise', 'on', 'held when', 'outcome', 'measured'], rows);
const broken = rows.filter((row) => row[4] === 'broken');
process.stdout.write(`${rows.length} proofs, ${broken.length} broken\n`);
process.exit(broken.length === 0 ? 0 : 1);

async function rowOf(promise: KeptPromise, on: Database): Promise<string[]> {
  const begun = performance.now();
  const missing = on === 'PostgreSQL' ? whyNoPostgres : null;
  const told = missing === null ? await toldBy(promise, on) : notRun(missing);
  const outcome = told.notRun !== undefined ? 'not run' : told.held ? 'held' : 'broken';
  const measured = told.notRun ?? told.measured;
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  process.stdout.write(
    `${outcome.padEnd(7)} ${promise.id.padEnd(4)} ${on.padEnd(10)} ${measured} (${seconds} s)\n`,
  );
  return [promise.id, promise.says, on, promise.threshold, outcome, measured];
}

function notRun(why: string): Told {
  return { held: false, measured: why, ...(postgresIsRequired ? {} : { notRun: why }) };
}

async function toldBy(promise: KeptPromise, on: Database): Promise<Told> {
  try {
    return await promise.prove(on, length);
  } catch (error) {
    return { held: false, measured: `stopped: ${error instanceof Error ? error.message : String(error)}` };
  }
}
