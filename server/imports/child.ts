/** The process that reads one file: its request and the file, or where it is, come in on stdin, parts go out as lines of JSON, one by one. */
import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { Problem } from '../actions/problem.ts';
import { bytesInMemory, openDiskFile, type FileBytes } from './file/file-bytes.ts';
import { readImport, type ImportRequest } from './read-import.ts';

/** The first line that comes in; a file of a size follows. */
export type ChildHeader = { request: unknown } & ({ size: number } | { path: string });

/** A line that goes out. Without the last one the child broke. */
export type ChildLine<Part> =
  { part: Part } | { problem: { sentence: string; details: string[] } } | { done: true };

interface Input {
  request: ImportRequest;
  bytes: FileBytes;
  /** Whether what was read is one and the same file. */
  isWhole: () => boolean;
}

/** Lines that the parent has not yet taken: two months of a large town hall, while it stores the one before. */
const mostUnsent = 32;
// process.stdout waits until all is taken: then parent and child work in turn, and never both.
const out = new Socket({ fd: 1, readable: false, writable: true });
const unsent: Promise<void>[] = [];

async function readInput(): Promise<Input> {
  let head = Buffer.alloc(0);
  let header: ChildHeader | null = null;
  let file = Buffer.alloc(0);
  let at = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    if (header !== null) {
      at += piece.copy(file, at);
      continue;
    }
    head = Buffer.concat([head, piece]);
    const end = head.indexOf('\n');
    if (end < 0) continue;
    header = JSON.parse(head.toString('utf8', 0, end)) as ChildHeader;
    // The whole at once: joining pieces at the end would take twice the room.
    if ('size' in header) file = Buffer.alloc(header.size);
    at = head.copy(file, 0, end + 1);
  }
  if (header === null) throw new Error('nothing came in');
  const request = header.request as ImportRequest;
  if ('path' in header) {
    const bytes = openDiskFile(header.path);
    const isWhole = (): boolean => {
      const isSame = !bytes.isChanged();
      bytes.close();
      return isSame;
    };
    return { request, bytes, isWhole };
  }
  if (at < file.length) throw new Error(`the file ended after ${at} bytes`);
  return { request, bytes: bytesInMemory(file), isWhole: () => true };
}

async function say(line: ChildLine<unknown>): Promise<void> {
  unsent.push(
    new Promise((resolve, reject) =>
      out.write(`${JSON.stringify(line)}\n`, (error) => (error instanceof Error ? reject(error) : resolve())),
    ),
  );
  if (unsent.length > mostUnsent) await unsent.shift();
}

try {
  const { request, bytes, isWhole } = await readInput();
  // What waits leaves only in a moment when nothing else is done.
  for (const part of readImport(bytes, request)) await ('at' in part ? setImmediate() : say({ part }));
  if (!isWhole())
    throw new Problem('bad-input', 'Dit bestand veranderde terwijl wij het lazen. Probeer het opnieuw.');
  await say({ done: true });
} catch (error) {
  if (error instanceof Problem) {
    await say({ problem: { sentence: error.message, details: error.details } });
  } else {
    // Where it broke, not what was said: a message may quote the file.
    const places = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : [];
    process.stderr.write(`${error instanceof Error ? error.name : 'error'} at ${places.join(' < ')}\n`);
    process.exitCode = 1;
  }
}
out.end();
