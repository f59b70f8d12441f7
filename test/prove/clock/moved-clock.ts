/** Another time of the day for the program, by libfaketime: the time that only goes on (of timers) stays as it is. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const noLibrary = 'libfaketime is not on this machine (Debian: apt-get install libfaketime)';

export interface MovedClock {
  env: NodeJS.ProcessEnv;
  /** From now on, also in a program that runs. @param ahead ms from what it is; negative: back */
  move(ahead: number): void;
}

/** @param folder where the file lies that says how far it is moved @throws when libfaketime is not here */
export function movedClock(folder: string): MovedClock {
  const library = faketime();
  if (library === undefined) throw new Error(noLibrary);
  const file = join(folder, 'clock');
  const move = (ahead: number): void =>
    writeFileSync(file, `${ahead < 0 ? '-' : '+'}${Math.abs(Math.round(ahead / 1_000))}\n`);
  move(0);
  const how = { FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1', FAKETIME_DONT_FAKE_MONOTONIC: '1' };
  return { env: { LD_PRELOAD: library, ...how, TZ: 'UTC' }, move };
}

/** Undefined: it is not on this machine. */
export function faketime(): string | undefined {
  const root = '/usr/lib';
  const paths = readdirSync(root).map((name) => join(root, name, 'faketime/libfaketime.so.1'));
  return paths.find((path) => existsSync(path));
}
