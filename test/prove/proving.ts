/** The process in which promises are put to the test, one after another, as prove.ts asks: it can be killed with all it started. */
import type { Database, Length, Told } from './promise.ts';
import { promises } from './promises.ts';

export interface Asked {
  id: string;
  on: Database;
  length: Length;
}

process.on('message', ({ id, on, length }: Asked) => {
  void toldOf(id, on, length).then((told) => process.send?.(told));
});
process.once('disconnect', () => process.exit(0));

async function toldOf(id: string, on: Database, length: Length): Promise<Told> {
  const promise = promises.find((one) => one.id === id);
  try {
    if (promise === undefined) throw new Error(`${id}: no such promise`);
    return await promise.prove(on, length);
  } catch (error) {
    return { held: false, measured: `stopped: ${error instanceof Error ? error.message : String(error)}` };
  }
}
