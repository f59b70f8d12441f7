/**
 * The 66 checks on an installation: `run.ts [targets.json] [--only 1,2,65] [--short] [--write] [--on SQLite]`. Without a file it
 * starts the built program itself, on SQLite and on PostgreSQL. Prints a line for each; exit 1 when a gate fails.
 */
import { parseArgs } from 'node:util';
import { commitNow, withEarlier } from '../prove/earlier-rows.ts';
import { writeResults } from '../prove/results-page.ts';
import { checks } from './checks.ts';
import { openHouse } from './open-house.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { openSink } from './sink.ts';
import { startHouse, type Started } from './started/start-house.ts';
import { readTargets } from './targets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    on: { type: 'string' },
    short: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const only = values.only?.split(',').map(Number) ?? null;
const strange = only?.filter((number) => !checks.some((check) => check.number === number)) ?? [];
if (strange.length > 0) throw new Error(`${strange.join(', ')}: no such check`);
const asked = checks.filter(({ number, isLong }) => only?.includes(number) ?? !(values.short && isLong));

const commit = commitNow();
const rows: string[][] = [];
const [file] = positionals;
if (file === undefined) {
  // In short the second would show little more: npm test runs the stores on both.
  const all = ['SQLite', 'PostgreSQL'] as const;
  const wanted = values.on ?? (values.short ? 'SQLite' : null);
  for (const on of all.filter((one) => (wanted ?? one) === one))
    await checkOn(on, () => startHouse(on, values.short ? { people: 150 } : {}));
} else await checkOn(file, () => given(file));

if (values.write) {
  const all = withEarlier('black-box checks', rows, [0, 3]).toSorted(byNumber);
  writeResults('black-box checks', ['', 'level', 'check', 'on', 'outcome', 'measured', 'commit'], all);
}
const failed = rows.filter((row) => row[4] === 'FAILED');
const gates = failed.filter((row) => row[1] === 'gate');
process.stdout.write(`${rows.length} checks, ${failed.length} failed, ${gates.length} of them gates\n`);
process.exit(gates.length === 0 ? 0 : 1);

async function checkOn(name: string, open: () => Promise<Started>): Promise<void> {
  process.stdout.write(`\n${name}\n`);
  const { house, close } = await open();
  try {
    for (const check of asked) {
      const outcome = await outcomeOf(check, house);
      process.stdout.write(`${line(check.number, check.level, outcome)}\n`);
      rows.push([
        String(check.number),
        check.level,
        check.says,
        name,
        outcome.word,
        outcome.measured,
        commit,
      ]);
    }
  } finally {
    house.close();
    await close();
  }
}

async function given(path: string): Promise<Started> {
  const targets = readTargets(path);
  const sink = targets.sinkPort === undefined ? null : await openSink(targets.sinkPort);
  return { house: openHouse(targets, sink), close: async () => sink?.close() };
}

function line(number: number, level: string, { word, measured, seconds }: Outcome): string {
  const time = seconds < 1 ? '' : ` (${seconds.toFixed(0)} s)`;
  return `${String(number).padStart(2)} ${level.padEnd(7)} ${word.padEnd(7)} ${measured}${time}`;
}

function byNumber([one, , , onOne]: string[], [other, , , onOther]: string[]): number {
  return Number(one) - Number(other) || (onOther ?? '').localeCompare(onOne ?? '');
}
