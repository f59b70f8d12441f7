/** What a zip says to hold, read from its directory before anything is unzipped. */
import { Unreadable } from '../unreadable.ts';

export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  packed: number;
  /** As the directory says; unzipping stops there. */
  size: number;
  /** Where its own header begins. */
  at: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const endSize = 22;
const entrySize = 46;

/** @throws Unreadable for what is no whole zip, or one over 4 GB */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    if (at + entrySize > bytes.length || bytes.readUInt32LE(at) !== directoryEntry) throw brokenWorkbook();
    const nameLength = bytes.readUInt16LE(at + 28);
    const entry = {
      name: bytes.toString('utf8', at + entrySize, at + entrySize + nameLength),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    at += entrySize + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    return entry;
  });
}

/** The end stands at the end, before a comment of at most 64 kB. */
function findEnd(bytes: Buffer): number {
  const last = bytes.length - endSize;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (bytes.readUInt32LE(at) === directoryEnd) return at;
  throw brokenWorkbook();
}

export function brokenWorkbook(): Unreadable {
  return new Unreadable(
    'broken-workbook',
    'Dit Excel-bestand is beschadigd of onvolledig. Open het in Excel, bewaar het opnieuw en probeer het nog eens.',
  );
}
