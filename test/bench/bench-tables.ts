/**
 * npm run bench:tables [-- RUNS [SIZE...]]: all 48 questions x age group, weighted, with intervals and tests, from loaded columns,
 * beside a SQL GROUP BY of the same cells. Fresh processes in turn; compare the ratios, not the milliseconds.
 */
import { inFreshProcess, print, spread } from './fresh-process.ts';

const [given = '5', ...wanted] = process.argv.slice(2);
const runs = Number(given);
const sizes = wanted.length === 0 ? [1200, 100_000, 1_000_000] : wanted.map(Number);
const targets: Record<number, string> = { 100_000: '100 ms', 1_000_000: '1 s' };

interface Timing {
  first: number;
  later: number;
  check: { n: number; weighted: number };
}

print(
  'respondents | tables, first time | again in the same process | SQL GROUP BY, the same cells | ratio | target',
);
for (const size of sizes) {
  const pairs = Array.from({ length: runs }, () => [
    inFreshProcess<Timing>('time-tables.ts', size),
    inFreshProcess<Timing>('time-group-by.ts', size),
  ]);
  const ours = pairs.map(([one]) => one);
  const theirs = pairs.map(([, one]) => one);
  if (ours.some((one, i) => differ(one, theirs[i])))
    throw new Error(`${size}: the two do not count the same`);
  const ratios = pairs.map(([a, b]) => (b?.first ?? 0) / (a?.first ?? 1));
  const columns = [
    ours.map((one) => one?.first),
    ours.map((one) => one?.later),
    theirs.map((one) => one?.first),
  ];
  const cells = columns.map((times) =>
    spread(
      times.map((time) => time ?? 0),
      'ms',
    ),
  );
  print([size, ...cells, spread(ratios, 'x'), targets[size] ?? '-'].join(' | '));
}

function differ(a: Timing | undefined, b: Timing | undefined): boolean {
  return a?.check.n !== b?.check.n || Math.abs((a?.check.weighted ?? 0) - (b?.check.weighted ?? 1)) > 1e-6;
}
