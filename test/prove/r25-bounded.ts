import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { inAnswers, inProc } from './support/stored-answers.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const megabyte = 1_048_576;

export const bounded: KeptPromise = {
  id: 'R25',
  says: 'Memory, event loop and log of commits stay bounded',
  threshold: '20 minutes at 20 questionnaires/s: memory grows less than 1 MB in 10 minutes, event loop p99 under 100 ms, log of commits under 64 MB with two readers that never stop (short: 15 s, in which only the log of commits, nobody turned away and memory under 512 MB count: a busy machine cannot spoil those)',
  on: ['SQLite'],
  longest: 40,
  prove: (on, length) =>
    inHouse(on, length === 'short' ? 500 : 25_000, async (house) => {
      const seconds = length === 'short' ? 15 : 1_200;
      const loop = join(house.folder, 'loop');
      const running = await house.start({ node: ['--import', './test/prove/support/event-loop.mjs'], env: { LOOP_FILE: loop } });
      const traffic = drive(house, { rate: 20 });
      let isOver = false;
      // One of the two is always reading: a log cannot be begun anew under a reader.
      const readers = [0, 1].map((i) =>
        inAnswers(house, async (db) => {
          await pause(i * 1_000);
          while (!isOver)
            await db.transaction(async (trx) => {
              await trx('responses').count('*');
              await pause(2_000);
            });
        }),
      );
      const memory: [number, number][] = [];
      let log = 0;
      for (let second = 0; second < seconds; second += 5) {
        await pause(5_000);
        memory.push([traffic.now(), await inProc(`${running.pid}/status`, 'VmRSS')]);
        log = Math.max(log, (await stat(join(house.folder, 'data/answers.sqlite-wal'))).size);
      }
      const left = await traffic.stop();
      isOver = true;
      await Promise.all(readers);
      const p99 = Number(await readFile(loop, 'utf8'));
      await running.stop();
      // The first third is warming up.
      const slope = slopeOf(memory.slice(Math.floor(memory.length / 3)));
      const most = Math.max(...memory.map(([, kilobytes]) => kilobytes)) / 1_024;
      return {
        held: (length === 'short' ? most < 512 : slope < 1 && p99 < 100) && traffic.failures.length === 0 && log < 64 * megabyte && left === 0,
        measured: `${seconds} s, ${traffic.acknowledged.size} acknowledged, failed tries: ${told(traffic.failures)}; memory ${slope.toFixed(2)} MB in 10 minutes, ${most.toFixed(0)} MB at most, event loop p99 ${p99.toFixed(0)} ms${length === 'short' ? ' (growth and loop not judged)' : ''}, log of commits at most ${(log / megabyte).toFixed(1)} MB`,
      };
    }),
}; // prettier-ignore

/** Least squares; kilobytes against milliseconds, as MB in 10 minutes. */
function slopeOf(points: [number, number][]): number {
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const above = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0);
  const below = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  return (above / below / 1_024) * 600_000;
}
