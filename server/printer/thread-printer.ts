/** Prints in another thread, one at a time, with a short queue: who comes when it is full is asked to try again. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Printer } from '../actions/ports.ts';
import { Problem } from '../actions/problem.ts';
import type { Printing } from './worker.ts';

const mostWaiting = 20;

export function threadPrinter(): Printer & { close(): Promise<void> } {
  // A worker beside this file, compiled or not as this one is.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const pool = new Piscina<Printing, Uint8Array | null>({
    filename: fileURLToPath(new URL(`worker.${ending}`, import.meta.url)),
    name: 'printInThread',
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: 10 * 60_000,
    maxQueue: mostWaiting,
  });
  const run = async (printing: Printing): Promise<Buffer | null> => {
    if (pool.queueSize >= mostWaiting) {
      const sentence = 'Er worden nu al rapporten gemaakt. Probeer het over een minuut opnieuw.';
      throw new Problem('too-many', sentence, [], 60);
    }
    const bytes = await pool.run(printing);
    return bytes === null ? null : Buffer.from(bytes);
  };
  const made = (bytes: Buffer | null, what: string): Buffer => {
    if (bytes === null) throw new Error(`the printer gave no ${what}`);
    return bytes;
  };
  return {
    print: async (what, frozen) => made(await run({ what, frozen }), what),
    draw: (what, frozen) => run({ what, frozen }),
    printReport: async (what, report) => made(await run({ what, report }), what),
    drawReport: (what, report) => run({ what, report }),
    printForms: async (form, codes) => made(await run({ form, codes }), 'form'),
    printMember: async (member) => made(await run({ member }), 'member'),
    printLetters: async (printing) => made(await run(printing), 'letters'),
    close: () => pool.close(),
  };
}
