/**
 * npm run bench:demo [-- RUNS]: what a first start waits for: a fresh installation on SQLite filled with the demo, beside
 * knex that only writes the same rows to an empty database. Fresh processes; compare the ratio.
 */
import { inFreshProcess, print, spread } from './fresh-process.ts';

const [given = '5'] = process.argv.slice(2);

const runs = Array.from({ length: Number(given) }, () =>
  inFreshProcess<{ filled: number; written: number; rows: number }>('time-demo.ts'),
);
if (runs.length === 0) throw new Error(`${given} runs: expected at least 1`);
print(`the demo: ${runs[0]?.rows ?? 0} rows; fresh processes, ${runs.length}; median (least-most)`);
print(
  `filled               | ${spread(
    runs.map(({ filled }) => filled),
    'ms',
  )}`,
);
print(
  `rows written alone   | ${spread(
    runs.map(({ written }) => written),
    'ms',
  )}`,
);
print(
  `filled / written     | ${spread(
    runs.map(({ filled, written }) => filled / written),
    'x',
  )}`,
);
