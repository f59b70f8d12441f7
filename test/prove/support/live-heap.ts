import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pause } from './ask.ts';
import type { House, More } from './house.ts';
import type { RunningProgram } from './running-program.ts';

/** What a program is started with, so that it can be asked how much of its heap is alive. */
export function withLiveHeap(house: House): More {
  return {
    node: ['--expose-gc', '--import', './test/prove/support/live-heap.mjs'],
    env: { HEAP_FILE: fileIn(house) },
  };
}

/** Bytes that are still in use after all garbage is gone. */
export async function liveHeap(house: House, { child }: RunningProgram): Promise<number> {
  const file = fileIn(house);
  await rm(file, { force: true });
  child.kill('SIGUSR2');
  for (let i = 0; i < 200; i += 1) {
    await pause(50);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (text !== null) return Number(text);
  }
  throw new Error('the program did not say how much of its heap is alive');
}

function fileIn({ folder }: House): string {
  return join(folder, 'heap');
}
