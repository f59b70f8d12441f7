import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Served } from './serve-answering.ts';

/** Works beside a fresh process of serve-answering.ts, which is gone afterwards. */
export async function whileServed<T>(size: number, work: (served: Served) => Promise<T>): Promise<T> {
  const script = fileURLToPath(new URL('serve-answering.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, String(size)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    for await (const line of createInterface({ input: child.stdout }))
      return await work(JSON.parse(line) as Served);
    throw new Error('the server ended before it began');
  } finally {
    child.stdin.end();
    await ended;
  }
}
