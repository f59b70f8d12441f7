/** Bytes of a content stream and how far they are read. */
export interface Source {
  bytes: Uint8Array;
  /** The same, a character a byte. */
  text: string;
  at: number;
}

const spaces = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Buffer.from('()<>[]{}/%'));

export function isSpace(sign: number | undefined): boolean {
  return sign !== undefined && spaces.has(sign);
}

/** Passes over white space and comments. */
export function skipSpace(source: Source): void {
  for (let sign = source.bytes[source.at]; sign !== undefined; sign = source.bytes[++source.at]) {
    if (sign === 0x25) skipComment(source);
    else if (!spaces.has(sign)) return;
  }
}

/** The characters up to the next space or delimiter. */
export function readWord(source: Source): string {
  const start = source.at;
  for (let sign = source.bytes[source.at]; sign !== undefined; sign = source.bytes[++source.at]) {
    if (spaces.has(sign) || delimiters.has(sign)) break;
  }
  return source.text.slice(start, source.at);
}

function skipComment(source: Source): void {
  while (source.at + 1 < source.bytes.length && ![10, 13].includes(source.bytes[source.at + 1] ?? 10)) {
    source.at += 1;
  }
}
