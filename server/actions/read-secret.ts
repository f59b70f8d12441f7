/** What stands at the end of a personal address, or was typed from a letter: the token of a link, or a code. */
import { readCode } from './personal-code.ts';
import { looksLikeToken } from './token.ts';

export type Secret = { kind: 'token'; token: string } | { kind: 'code'; code: string };

/** Looks at the shape alone, before any database. Null for what can be neither. */
export function readSecret(text: string): Secret | null {
  if (looksLikeToken(text)) return { kind: 'token', token: text };
  // A code with spaces between all its characters is still short; a longer text is not looked at.
  const read = text.length > 40 ? { fault: 'long' } : readCode(text);
  return 'code' in read ? { kind: 'code', code: read.code } : null;
}
