/** Runs in a thread of its own: printing takes a second, and a resident who answers must not wait for it. */
import type { FrozenResults } from '../actions/ports.ts';
import type { PrintKind } from '../actions/print-kinds.ts';
import { printFrozen } from './print-frozen.ts';

export async function printInThread({
  kind,
  frozen,
}: {
  kind: PrintKind;
  frozen: FrozenResults;
}): Promise<Uint8Array> {
  return printFrozen(kind, frozen);
}
