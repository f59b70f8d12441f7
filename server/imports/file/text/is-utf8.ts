import { isAscii, isUtf8 as isWhole } from 'node:buffer';

/** Whether pieces that follow one another are UTF-8 together: a letter may begin in one and end in the next. */
export function isUtf8(pieces: Iterable<Buffer>): boolean {
  let before = Buffer.alloc(0);
  for (const piece of pieces) {
    if (before.length === 0 && isAscii(piece)) continue;
    const bytes = Buffer.concat([before, piece]);
    const end = bytes.length - unfinished(bytes);
    if (!isWhole(bytes.subarray(0, end))) return false;
    before = bytes.subarray(end);
  }
  return before.length === 0;
}

/** Bytes at the end that begin a letter and do not end it: its first byte says how many it has. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes.at(-back) ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return size > back ? back : 0;
  }
  return 0;
}
