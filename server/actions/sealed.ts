/**
 * What may not be read yet, as it lies in the database: locked under the key of the wave, which is a file elsewhere. Who has
 * the database or a copy of it reads nothing; when the key is destroyed nobody does.
 */
import { sealBytes, unsealBytes, type SealName } from './sealed-bytes.ts';

/** Whose it is, and what it is: each has a key of its own. */
export interface Seal {
  waveKey: Buffer;
  /** Of an order: its id. */
  ticket: string;
  what: 'draft' | 'paper entry' | 'order';
}

/** base64 of the locked JSON. */
export function seal(whose: Seal, content: object): string {
  return sealBytes(nameOf(whose), Buffer.from(JSON.stringify(content), 'utf8')).toString('base64');
}

/** @throws Error when it was locked for another ticket or wave, or was changed */
export function unseal(whose: Seal, sealed: string): unknown {
  return JSON.parse(unsealBytes(nameOf(whose), Buffer.from(sealed, 'base64')).toString('utf8'));
}

function nameOf({ waveKey, ticket, what }: Seal): SealName {
  return { key: waveKey, name: `${what} ${ticket}`, owner: ticket };
}
