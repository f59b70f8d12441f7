/**
 * Codes on paper for who has lost the telephone, each good for one time. 80 random bits: a plain SHA-256 of them cannot be
 * guessed back in a lifetime.
 */
import { randomInt } from 'node:crypto';
import { hashToken } from '../token.ts';

/** Without I, L, O and U, which look like others. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 16;
const count = 10;

/** XXXX-XXXX-XXXX-XXXX */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => {
    const code = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
    return code.replaceAll(/.{4}(?=.)/gu, '$&-');
  });
}

/** However it is typed; null when it can be none. */
export function recoveryCodeHash(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/gu, '1');
  return code.length === length ? hashToken(code) : null;
}

/** As they are kept. */
export function recoveryCodeHashes(codes: string[]): string[] {
  return codes.map((code) => hashToken(code.replaceAll('-', '')));
}
