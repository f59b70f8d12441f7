/** Words that nobody can guess, for each answer: the bytes are drawn from the system many at a time, which is far cheaper. */
import { randomFillSync } from 'node:crypto';

const pool = Buffer.alloc(8_192);
let used = pool.length;

/** @param size in bytes, of which none is given out twice */
export function randomText(size: number, encoding: 'base64' | 'base64url'): string {
  if (used + size > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const text = pool.toString(encoding, used, used + size);
  pool.fill(0, used, used + size);
  used += size;
  return text;
}
