/** Loaded before the program: at SIGUSR2 writes how many bytes of the heap are alive, after all garbage is gone, to the file of HEAP_FILE. For proofs only. */
import { renameSync, writeFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  for (let i = 0; i < 3; i += 1) globalThis.gc();
  const file = process.env.HEAP_FILE;
  writeFileSync(`${file}.new`, String(process.memoryUsage().heapUsed));
  renameSync(`${file}.new`, file);
});
