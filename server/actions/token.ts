/** Secrets in links: 256 random bits, kept only as a hash. Above 112 bits of entropy a plain SHA-256 is enough. */
import { createHash, randomBytes } from 'node:crypto';

/** 43 base64url characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of the token, hex. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function looksLikeToken(token: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(token);
}
