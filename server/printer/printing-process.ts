/** A process that prints, made when something is asked of it: what is wrong with one report, or its memory, is not wrong with those who answer. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { programFolder } from '../program-folder.ts';
import type { Printed, Printing } from './worker.ts';

/** A worker beside this file, compiled or not as this one is. */
const worker = fileURLToPath(
  new URL(`worker.${import.meta.url.endsWith('.ts') ? 'ts' : 'js'}`, import.meta.url),
);
/** ms without work after which it ends: it takes memory. */
const usualRest = 10 * 60_000;
/** ms for one of them; whoever comes after it would wait for as long as the program runs. */
const longest = 15 * 60_000;

export class PrintingEnded extends Error {
  override name = 'PrintingEnded';
}

export interface PrintingProcess {
  /**
   * One at a time.
   * @returns null when there is nothing of that name
   * @throws PrintingEnded when the process ends before it answers, or does not answer at all; the next has a new one
   */
  print(printing: Printing): Promise<Uint8Array | null>;
  /** At once: what is being printed fails. */
  end(): Promise<void>;
  /** Null: none now. */
  readonly pid: number | null;
}

export function printingProcess(rest = usualRest): PrintingProcess {
  let running: ChildProcess | null = null;
  let resting: NodeJS.Timeout | undefined;
  const start = (): ChildProcess => {
    const started = fork(worker, {
      // Where its loader is found, when it is not compiled.
      cwd: programFolder,
      // No secret of ours goes along.
      env: { PATH: process.env['PATH'] },
      // Bytes as they are.
      serialization: 'advanced',
    });
    const forget = (): void => {
      if (running === started) running = null;
    };
    // One that could not be started says only "error"; one that is killed can no longer be asked before it says "exit".
    started.on('error', forget).on('disconnect', forget).on('exit', forget);
    return started;
  };
  const end = async (): Promise<void> => {
    clearTimeout(resting);
    const ended = running;
    running = null;
    if (ended === null || !ended.kill('SIGKILL')) return;
    await once(ended, 'exit');
  };
  return {
    async print(printing) {
      clearTimeout(resting);
      running ??= start();
      const printed = await asked(running, printing);
      resting = setTimeout(() => void end(), rest).unref();
      if ('error' in printed) throw printed.error;
      return printed.bytes;
    },
    end,
    get pid() {
      return running?.pid ?? null;
    },
  };
}

async function asked(child: ChildProcess, printing: Printing): Promise<Printed> {
  const over = new AbortController();
  const { signal } = over;
  const answer = once(child, 'message', { signal }) as Promise<[Printed]>;
  const death = once(child, 'exit', { signal }).then(([code, by]): never => {
    throw new PrintingEnded(`the process that prints ended with ${String(code ?? by)}`);
  });
  const late = pause(longest, null, { signal, ref: false }).then((): never => {
    throw new PrintingEnded('the process that prints gave no answer');
  });
  try {
    child.send(printing);
    const [printed] = await Promise.race([answer, death, late]);
    return printed;
  } catch (error) {
    child.kill('SIGKILL');
    if (error instanceof PrintingEnded) throw error;
    throw new PrintingEnded('the process that prints could not be asked', { cause: error });
  } finally {
    over.abort();
    await Promise.allSettled([answer, death, late]);
  }
}
