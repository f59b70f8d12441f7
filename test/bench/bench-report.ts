/**
 * npm run bench:report [-- RUNS]: a report of 40 charts and 40 tables by age, with its table book, as a tagged PDF, beside
 * Chromium printing the HTML file of the same report. Fresh processes in turn; compare the ratios, not the milliseconds.
 */
import { inFreshProcess, print, spread } from './fresh-process.ts';

const [given = '5'] = process.argv.slice(2);
const target = 900;

interface Timing {
  first: number;
  later: number;
  bytes: number;
}

const pairs = Array.from({ length: Number(given) }, () => ({
  ours: inFreshProcess<Timing & { charts: number; tables: number }>('time-print.ts'),
  theirs: inFreshProcess<Timing>('time-chromium.ts'),
}));
const [first] = pairs;
if (first === undefined) throw new Error(`${given} runs: expected at least 1`);
const { charts, tables } = first.ours;
print(
  `${charts} charts, ${tables} tables; fresh processes, ${pairs.length} each; median (least-most); target ${target} ms`,
);
print('printed by          | first in a process | again in the same process | kB');
const row = (name: string, timings: Timing[]): void => {
  const of = (which: 'first' | 'later'): string =>
    spread(
      timings.map((one) => one[which]),
      'ms',
    );
  print([name.padEnd(19), of('first'), of('later'), Math.round((timings[0]?.bytes ?? 0) / 1000)].join(' | '));
};
row(
  'Panelpeil',
  pairs.map(({ ours }) => ours),
);
row(
  'Chromium, open',
  pairs.map(({ theirs }) => theirs),
);
const ratio = (which: 'first' | 'later'): string =>
  spread(
    pairs.map(({ ours, theirs }) => theirs[which] / ours[which]),
    'x',
  );
print(['ratio              ', ratio('first'), ratio('later'), ''].join(' | '));
