/**
 * npm run bench:figures [-- RUNS [SIZE]]: a file of a million appointments imported into a fresh installation on SQLite and
 * summed up, beside csv-parse that only reads the same file. Fresh processes in turn; compare the ratios.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeVisits } from './drawn-visits.ts';
import { median, print, spread } from './fresh-process.ts';
import { watched } from './watched-process.ts';

const [given = '3', wanted = '1000000'] = process.argv.slice(2);
const size = Number(wanted);
const folder = mkdtempSync(join(tmpdir(), 'panelpeil-bench-file-'));
const path = join(folder, 'visits.csv');

interface Ours {
  imported: number;
  summed: number;
  added: number;
  contacts: number;
}

try {
  writeVisits(path, size);
  print(`${size} appointments, ${Math.round(statSync(path).size / 1e6)} MB`);
  const ours: { imported: number; summed: number; peak: number }[] = [];
  const theirs: { imported: number; peak: number }[] = [];
  for (let run = 0; run < Number(given); run += 1) {
    const { said, peak } = await watched<Ours>('time-figures.ts', path);
    if (said.added !== size || said.contacts === 0) throw new Error(`imported ${said.added} of ${size}`);
    ours.push({ ...said, peak });
    const alone = await watched<{ imported: number; rows: number }>('time-csv-parse.ts', path);
    if (alone.said.rows !== size) throw new Error(`csv-parse read ${alone.said.rows} of ${size}`);
    theirs.push({ imported: alone.said.imported, peak: alone.peak });
  }
  const ms = (list: number[]): string => spread(list, 'ms');
  const megabytes = (list: { peak: number }[]): string =>
    `${median(list.map(({ peak }) => peak)).toFixed(0)} MB`;
  print('what | time | peak memory, all processes | target');
  print(`import | ${ms(ours.map(({ imported }) => imported))} | ${megabytes(ours)} | 20000 ms, 400 MB`);
  print(`sums of all months | ${ms(ours.map(({ summed }) => summed))} | |`);
  print(`csv-parse, reading alone | ${ms(theirs.map(({ imported }) => imported))} | ${megabytes(theirs)} |`);
  print(
    `import / csv-parse | ${spread(
      ours.map(({ imported }, i) => imported / (theirs[i]?.imported ?? 1)),
      'x',
    )} | |`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
