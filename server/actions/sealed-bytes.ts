/** Bytes locked under a key that is a file elsewhere: AES-256-GCM, a random start, and the proof that nothing was changed. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const ivSize = 12;
const tagSize = 16;

/** What is locked: each name has a key of its own, and opens for the same owner alone. */
export interface SealName {
  key: Buffer;
  name: string;
  owner: string;
}

export function sealBytes({ key, name, owner }: SealName, plain: Uint8Array): Buffer {
  const iv = randomBytes(ivSize);
  const locking = createCipheriv(cipher, keyOf(key, name), iv).setAAD(Buffer.from(owner));
  const locked = Buffer.concat([locking.update(plain), locking.final()]);
  return Buffer.concat([iv, locking.getAuthTag(), locked]);
}

/** @throws Error when it was locked under another name, key or owner, or was changed */
export function unsealBytes({ key, name, owner }: SealName, bytes: Buffer): Buffer {
  const unlocking = createDecipheriv(cipher, keyOf(key, name), bytes.subarray(0, ivSize))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(ivSize, ivSize + tagSize));
  return Buffer.concat([unlocking.update(bytes.subarray(ivSize + tagSize)), unlocking.final()]);
}

function keyOf(key: Buffer, name: string): Buffer {
  return createHmac('sha256', key).update(name).digest();
}
