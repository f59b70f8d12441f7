import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from './support/ask.ts';
import { Browser } from './support/browser.ts';
import { inHouse, type House } from './support/house.ts';
import { asked, onCluster } from './support/own-cluster.ts';
import type { Database, KeptPromise } from './promise.ts';

export const flushed: KeptPromise = {
  id: 'R2',
  says: 'Nor is it lost by a power cut: each is flushed to the disk before it is acknowledged',
  threshold: '100 answers one after another, after a restart: at least 100 flushes of the log; PostgreSQL that does not flush is refused at the start',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 120, async (house) => {
      const answers = length === 'short' ? 20 : 100;
      const flushes = await flushesOf(on, house, answers);
      const refusals = on === 'PostgreSQL' ? await refusalsOf(house) : [];
      const unsafe = refusals.filter(({ isRefused }) => !isRefused).map(({ setting }) => setting);
      return {
        held: flushes >= answers && unsafe.length === 0,
        measured: `${answers} answers after a restart, ${flushes} flushes of the log of answers${on === 'SQLite' ? '' : `; refused at the start: ${refusals.map(({ setting }) => setting).join(', ')}; taken though unsafe: ${unsafe.join(', ') || 'none'}`}`,
      };
    }),
}; // prettier-ignore

/** After a restart: the first start makes the log of SQLite, and the next one forgets to flush unless it is told. SQLite: seen from outside. PostgreSQL counts itself, and a connection hands in its counts when it ends. */
async function flushesOf(on: Database, house: House, answers: number): Promise<number> {
  const trace = join(house.folder, 'trace');
  const strace = ['strace', '-D', '-f', '--seccomp-bpf', '-y', '-e', 'trace=fsync,fdatasync', '-o', trace];
  const first = await house.start();
  const browsers: Browser[] = [];
  for (const [i, token] of house.tokens.slice(0, answers).entries()) {
    const browser = new Browser(house.url);
    await browser.fillIn(i, token);
    browsers.push(browser);
  }
  await first.stop();
  const count = on === 'SQLite' ? () => inTrace(trace) : () => inServer(house);
  const started = async (work: () => Promise<void>): Promise<number> => {
    const before = on === 'SQLite' ? 0 : await count();
    const running = await house.start(on === 'SQLite' ? { wrapped: strace } : {});
    await work();
    await running.stop();
    return (await count()) - before;
  };
  const nothingSent = await started(() => Promise.resolve());
  const allSent = await started(async () => {
    for (const [i, browser] of browsers.entries()) await browser.postPage(i, 1);
  });
  return allSent - nothingSent;
}

async function inTrace(trace: string): Promise<number> {
  const lines = (await readFile(trace, 'utf8')).split('\n');
  return lines.filter((line) => /f(?:data)?sync\(\d+<[^>]*answers\.sqlite-wal>/u.test(line)).length;
}

async function inServer(house: House): Promise<number> {
  await pause(1_000);
  const [row] = await asked('select wal_sync from pg_stat_wal', house.env['DATABASE_URL'] ?? '');
  return Number(row?.['wal_sync']);
}

async function refusalsOf(house: House): Promise<{ setting: string; isRefused: boolean }[]> {
  const url = house.env['DATABASE_URL'] ?? '';
  const name = new URL(url).pathname.slice(1);
  const told = [];
  const tries = [
    ['fsync', ['alter system set fsync = off', 'select pg_reload_conf()'], ['alter system reset fsync', 'select pg_reload_conf()']],
    ['synchronous_commit', [`alter database ${name} set synchronous_commit = off`], [`alter database ${name} reset synchronous_commit`]],
  ] as const; // prettier-ignore
  for (const [setting, unsafe, safe] of tries) {
    for (const statement of unsafe) await onCluster(statement);
    await pause(300);
    const { code, printed } = await house.run(['migrate']);
    for (const statement of safe) await onCluster(statement);
    told.push({ setting, isRefused: code === 1 && printed.includes(setting) && oneLine(printed) });
  }
  return told;
}

function oneLine(printed: string): boolean {
  return printed.trim().split('\n').length === 1;
}
