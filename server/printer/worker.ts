/** Runs in a thread of its own: printing takes a second, and a resident who answers must not wait for it. */
import type { ChartFile } from '../actions/ports.ts';
import type { FrozenResults } from '../actions/result-records.ts';
import type { PrintKind } from '../actions/print-kinds.ts';
import { drawFrozen, printFrozen } from './print-frozen.ts';

/** What a thread is given: a form of the whole report, or one chart of it. */
export interface Printing {
  what: PrintKind | ChartFile;
  frozen: FrozenResults;
}

export async function printInThread({ what, frozen }: Printing): Promise<Uint8Array | null> {
  return typeof what === 'string' ? printFrozen(what, frozen) : drawFrozen(what, frozen);
}
