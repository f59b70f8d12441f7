/**
 * What somebody typed but did not send yet, as it lies in the database: locked under the key of the wave, which is a file
 * elsewhere. Who has the database or a copy of it reads nothing; when the key is destroyed nobody does.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { JsonObject } from '../../surveys/question.ts';

export interface Draft {
  /** As typed: not checked yet. */
  answers: JsonObject;
  /** Name of the page last seen; null before the first. */
  page: string | null;
}

const cipher = 'aes-256-gcm';
const ivSize = 12;
const tagSize = 16;

/** base64 of the random start, the proof that nothing was changed, and the locked JSON. */
export function sealDraft(waveKey: Buffer, ticket: string, draft: Draft): string {
  const iv = randomBytes(ivSize);
  const locking = createCipheriv(cipher, keyOf(waveKey, ticket), iv).setAAD(Buffer.from(ticket));
  const content = Buffer.concat([locking.update(JSON.stringify(draft), 'utf8'), locking.final()]);
  return Buffer.concat([iv, locking.getAuthTag(), content]).toString('base64');
}

/** @throws Error when it was locked for another ticket or wave, or was changed */
export function openDraft(waveKey: Buffer, ticket: string, sealed: string): Draft {
  const bytes = Buffer.from(sealed, 'base64');
  const unlocking = createDecipheriv(cipher, keyOf(waveKey, ticket), bytes.subarray(0, ivSize))
    .setAAD(Buffer.from(ticket))
    .setAuthTag(bytes.subarray(ivSize, ivSize + tagSize));
  const plain = Buffer.concat([unlocking.update(bytes.subarray(ivSize + tagSize)), unlocking.final()]);
  return JSON.parse(plain.toString('utf8')) as Draft;
}

function keyOf(waveKey: Buffer, ticket: string): Buffer {
  return createHmac('sha256', waveKey).update(`draft ${ticket}`).digest();
}
