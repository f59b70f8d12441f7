/** Strings in a content stream, as bytes (ISO 32000-1, 7.3.4). */
import { isSpace, type Source } from './source.ts';

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/** From "(" to its ")", with nested parentheses and escapes. */
export function readLiteral(source: Source): Uint8Array {
  const read: number[] = [];
  let depth = 1;
  source.at += 1;
  for (;;) {
    const sign = source.bytes[source.at++];
    if (sign === undefined) throw new Error('A content stream ends inside a string.');
    if (sign === 0x5c) {
      const value = readEscape(source);
      if (value !== null) read.push(value);
      continue;
    }
    if (sign === 0x28) depth += 1;
    if (sign === 0x29) depth -= 1;
    if (depth === 0) return Uint8Array.from(read);
    read.push(sign);
  }
}

/** From "<" to ">"; a last odd digit counts as if a 0 followed. */
export function readHexadecimal(source: Source): Uint8Array {
  const digits: string[] = [];
  for (source.at += 1; source.bytes[source.at] !== 0x3e; source.at++) {
    const sign = source.bytes[source.at];
    if (sign === undefined) throw new Error('A content stream ends inside a string.');
    if (!isSpace(sign)) digits.push(String.fromCharCode(sign));
  }
  source.at += 1;
  const text = digits.join('');
  return Uint8Array.from({ length: Math.ceil(text.length / 2) }, (_, i) =>
    Number.parseInt(text.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16),
  );
}

/** What follows a backslash; null where it only hides the end of a line. */
function readEscape(source: Source): number | null {
  const sign = String.fromCharCode(source.bytes[source.at++] ?? 0);
  if (/[0-7]/.test(sign)) {
    let octal = sign;
    while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(source.bytes[source.at] ?? 0))) {
      octal += String.fromCharCode(source.bytes[source.at++] ?? 0);
    }
    return Number.parseInt(octal, 8) & 0xff;
  }
  if (sign === '\r' && source.bytes[source.at] === 10) source.at += 1;
  return sign === '\n' || sign === '\r' ? null : (escapes[sign] ?? sign.charCodeAt(0));
}
