/** Prints in another thread, one at a time, with a short queue: who comes when it is full is asked to try again. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Printer } from '../actions/ports.ts';
import { Problem } from '../actions/problem.ts';

const mostWaiting = 20;

export function threadPrinter(): Printer & { close(): Promise<void> } {
  // A worker beside this file, compiled or not as this one is.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<object, Uint8Array>({
    filename: fileURLToPath(new URL(`worker.${ending}`, import.meta.url)),
    name: 'printInThread',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 60_000,
    maxQueue: mostWaiting,
  });
  return {
    async print(kind, frozen) {
      if (pool.queueSize >= mostWaiting) {
        throw new Problem(
          'too-many',
          'Er worden nu al rapporten gemaakt. Probeer het over een minuut opnieuw.',
          [],
          60,
        );
      }
      return Buffer.from(await pool.run({ kind, frozen }));
    },
    close: () => pool.close(),
  };
}
