/** The bytes of a file: in memory, or on the disk of this machine, where they are read anew each time and never all kept. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

export interface FileBytes {
  length: number;
  /** The first ones, fewer when there are no more. */
  start(most: number): Buffer;
  /** From the first to the last; a piece is good until the next is asked for. */
  pieces(size: number): Iterable<Buffer>;
  whole(): Buffer;
}

export function bytesInMemory(bytes: Buffer): FileBytes {
  return {
    length: bytes.length,
    start: (most) => bytes.subarray(0, most),
    *pieces(size) {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
    whole: () => bytes,
  };
}

export interface DiskFile extends FileBytes {
  /** Whether somebody wrote to it since it was opened: then two readings need not be of the same rows. */
  isChanged(): boolean;
  close(): void;
}

/** @throws the error of the system when it is not there or cannot be read */
export function openDiskFile(path: string): DiskFile {
  const file = openSync(path, 'r');
  const { size: length, mtimeMs } = fstatSync(file);
  const read = (buffer: Buffer, from: number): Buffer => {
    let filled = 0;
    while (filled < buffer.length) {
      const count = readSync(file, buffer, filled, buffer.length - filled, from + filled);
      if (count === 0) break;
      filled += count;
    }
    return buffer.subarray(0, filled);
  };
  const start = (most: number): Buffer => read(Buffer.allocUnsafe(Math.min(most, length)), 0);
  return {
    length,
    start,
    *pieces(size) {
      const piece = Buffer.allocUnsafe(size);
      for (let at = 0; at < length; at += size)
        yield read(piece.subarray(0, Math.min(size, length - at)), at);
    },
    whole: () => start(length),
    isChanged: () => {
      const now = fstatSync(file);
      return now.size !== length || now.mtimeMs !== mtimeMs;
    },
    close: () => closeSync(file),
  };
}
