/**
 * What may not be read yet, as it lies in the database: locked under the key of the wave, which is a file elsewhere. Who has
 * the database or a copy of it reads nothing; when the key is destroyed nobody does.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** Whose it is, and what it is: each has a key of its own. */
export interface Seal {
  waveKey: Buffer;
  /** Of an order: its id. */
  ticket: string;
  what: 'draft' | 'paper entry' | 'order';
}

const cipher = 'aes-256-gcm';
const ivSize = 12;
const tagSize = 16;

/** base64 of the random start, the proof that nothing was changed, and the locked JSON. */
export function seal({ waveKey, ticket, what }: Seal, content: object): string {
  const iv = randomBytes(ivSize);
  const locking = createCipheriv(cipher, keyOf(waveKey, `${what} ${ticket}`), iv).setAAD(Buffer.from(ticket));
  const locked = Buffer.concat([locking.update(JSON.stringify(content), 'utf8'), locking.final()]);
  return Buffer.concat([iv, locking.getAuthTag(), locked]).toString('base64');
}

/** @throws Error when it was locked for another ticket or wave, or was changed */
export function unseal({ waveKey, ticket, what }: Seal, sealed: string): unknown {
  const bytes = Buffer.from(sealed, 'base64');
  const unlocking = createDecipheriv(cipher, keyOf(waveKey, `${what} ${ticket}`), bytes.subarray(0, ivSize))
    .setAAD(Buffer.from(ticket))
    .setAuthTag(bytes.subarray(ivSize, ivSize + tagSize));
  const plain = Buffer.concat([unlocking.update(bytes.subarray(ivSize + tagSize)), unlocking.final()]);
  return JSON.parse(plain.toString('utf8'));
}

function keyOf(waveKey: Buffer, name: string): Buffer {
  return createHmac('sha256', waveKey).update(name).digest();
}
