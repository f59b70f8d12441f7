/** Asks a process of its own to put promises to the test. Who takes too long is killed, with all that was started, and the next has a fresh one. */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Asked } from './proving.ts';
import type { Told } from './promise.ts';

export interface Prover {
  /** @param longest in s; longer counts as broken */
  ask(asked: Asked, longest: number): Promise<Told>;
  /** With all that it started. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

export function prover(): Prover {
  let working: { child: ChildProcess; folder: string } | null = null;

  const begin = (): { child: ChildProcess; folder: string } => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-prove-'));
    // The user of PostgreSQL has a folder in it.
    chmodSync(folder, 0o711);
    const env = { ...process.env, TMPDIR: folder };
    // A group of its own: what it starts belongs to it, and ends with it.
    return { child: fork(join(import.meta.dirname, 'proving.ts'), { env, detached: true }), folder };
  };

  const kill = async (): Promise<void> => {
    if (working === null) return;
    const { child, folder } = working;
    working = null;
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    try {
      process.kill(-(child.pid ?? 0), 'SIGKILL');
    } catch (error) {
      if ((error as { code?: string }).code !== 'ESRCH') throw error;
    }
    await ended;
    await clean(folder);
  };

  return {
    kill,
    async ask(asked, longest) {
      working ??= begin();
      const { child } = working;
      const timer = new AbortController();
      const answered = once(child, 'message', { signal: timer.signal }).then(([told]) => told as Told);
      const died = once(child, 'exit', { signal: timer.signal }).then(() => broken('the process ended'));
      const tooLate = new Promise<Told>((resolve) => {
        const wait = setTimeout(() => resolve(broken(`not done within ${longest} s`)), longest * 1_000);
        timer.signal.addEventListener('abort', () => clearTimeout(wait));
      });
      child.send(asked);
      const told = await Promise.race([answered, died, tooLate]);
      timer.abort();
      await Promise.allSettled([answered, died]);
      if (told.measured.startsWith(stopped)) await kill();
      return told;
    },
    async end() {
      if (working === null) return;
      const { child } = working;
      const ended = once(child, 'exit');
      child.disconnect();
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 10_000).unref())]);
      await kill();
    },
  };
}

const stopped = 'stopped by force: ';

function broken(why: string): Told {
  return { held: false, measured: stopped + why };
}

/** A PostgreSQL is in no group but its own, and a small disk stays mounted. */
async function clean(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) {
    const pidFile = join(folder, name, 'data/postmaster.pid');
    if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT');
    for (let i = 0; i < 50 && existsSync(pidFile); i += 1) await new Promise((go) => setTimeout(go, 100));
    if (name.startsWith('panelpeil-full-')) spawnSync('umount', ['-l', join(folder, name, 'data')]);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
