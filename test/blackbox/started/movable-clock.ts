/** A clock that can be moved from outside: what is loaded before the program reads a file at each signal. */
import type { ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../house.ts';

export interface MovableClock {
  env: Record<string, string>;
  moves(process: ChildProcess): Clock;
}

export function movableClock(file: string): MovableClock {
  writeFileSync(file, '0');
  const preloaded = new URL('moved-date.mjs', import.meta.url).href;
  return {
    env: { NODE_OPTIONS: `--import=${preloaded}`, BLACKBOX_CLOCK: file },
    moves: (process) => async (ahead) => {
      writeFileSync(file, String(ahead));
      process.kill('SIGUSR2');
      await wait(100);
    },
  };
}
