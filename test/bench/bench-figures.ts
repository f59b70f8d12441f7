/**
 * npm run bench:figures [-- RUNS [SIZE]]: the command that imports a file of a million appointments into a fresh installation
 * on SQLite, as it is built, and their sums, beside csv-parse that only reads the same file. Whole processes in turn, from
 * start to end; compare the ratios.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeVisits } from './drawn-visits.ts';
import { median, print, spread } from './fresh-process.ts';
import { watched, type Watched } from './watched-process.ts';

const [given = '3', wanted = '1000000'] = process.argv.slice(2);
const size = Number(wanted);
const folder = mkdtempSync(join(tmpdir(), 'panelpeil-bench-file-'));
const path = join(folder, 'visits.csv');
const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const command = here('../../dist/server/cli.js');

async function imported(run: number): Promise<Watched & { summed: number }> {
  const env = { ...process.env, PANELPEIL_DATA: join(folder, String(run)), NODE_ENV: 'test' };
  await watched([command, 'migrate'], env);
  const ours = await watched([command, 'figures', 'import', 'appointments', path], env);
  if (!ours.output.includes(`: ${size} added`)) throw new Error(`expected ${size} added: ${ours.output}`);
  const sums = await watched(['--import', 'tsx', here('time-figures.ts')], env);
  const { summed, contacts } = JSON.parse(sums.output) as { summed: number; contacts: number };
  if (contacts === 0) throw new Error('no contacts in what was imported');
  rmSync(env.PANELPEIL_DATA, { recursive: true });
  return { ...ours, summed };
}

async function read(): Promise<Watched> {
  const theirs = await watched(['--import', 'tsx', here('time-csv-parse.ts'), path]);
  if (theirs.output !== String(size)) throw new Error(`csv-parse read ${theirs.output} of ${size}`);
  return theirs;
}

try {
  writeVisits(path, size);
  print(`${size} appointments, ${Math.round(statSync(path).size / 1e6)} MB`);
  const ours: Awaited<ReturnType<typeof imported>>[] = [];
  const theirs: Watched[] = [];
  for (let run = 0; run < Number(given); run += 1) {
    ours.push(await imported(run));
    theirs.push(await read());
  }
  const ms = (list: number[]): string => spread(list, 'ms');
  const megabytes = (list: Watched[]): string => `${median(list.map(({ peak }) => peak)).toFixed(0)} MB`;
  const times = (list: Watched[]): number[] => list.map(({ took }) => took);
  print('what | time | peak memory, all processes | target');
  print(`import | ${ms(times(ours))} | ${megabytes(ours)} | 20000 ms, 400 MB`);
  print(`sums of all months | ${ms(ours.map(({ summed }) => summed))} | |`);
  print(`csv-parse, reading alone | ${ms(times(theirs))} | ${megabytes(theirs)} |`);
  const ratios = ours.map(({ took }, run) => took / (theirs[run]?.took ?? Number.NaN));
  print(`import / csv-parse | ${spread(ratios, 'x')} | |`);
} finally {
  rmSync(folder, { recursive: true });
}
