/** Prints in another process, one at a time, with a short queue: who comes when it is full is asked to try again. */
import pLimit from 'p-limit';
import type { Printer } from '../actions/ports.ts';
import { Problem } from '../actions/problem.ts';
import { printingProcess } from './printing-process.ts';
import type { Printing } from './worker.ts';

const mostWaiting = 20;

export function processPrinter(printing = printingProcess()): Printer & { close(): Promise<void> } {
  const oneAtATime = pLimit(1);
  const run = async (what: Printing): Promise<Buffer | null> => {
    if (oneAtATime.pendingCount >= mostWaiting) {
      const sentence = 'Er worden nu al rapporten gemaakt. Probeer het over een minuut opnieuw.';
      throw new Problem('too-many', sentence, [], 60);
    }
    const bytes = await oneAtATime(async () => printing.print(what));
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
    printLetters: async (letters) => made(await run(letters), 'letters'),
    close: async () => printing.end(),
  };
}
