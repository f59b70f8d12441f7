/** The process that reads one file: its request and the file come in on stdin, parts go out as lines of JSON, one by one. */
import { once } from 'node:events';
import { Problem } from '../actions/problem.ts';
import { readImport, type ImportRequest } from './read-import.ts';

/** The first line that comes in; the file follows. */
export interface ChildHeader {
  request: unknown;
  /** Bytes of the file. */
  size: number;
}

/** A line that goes out. Without the last one the child broke. */
export type ChildLine<Part> =
  { part: Part } | { problem: { sentence: string; details: string[] } } | { done: true };

async function readInput(): Promise<{ request: ImportRequest; bytes: Buffer }> {
  let head = Buffer.alloc(0);
  let file: Buffer | null = null;
  let request: unknown = null;
  let at = 0;
  for await (const piece of process.stdin as AsyncIterable<Buffer>) {
    if (file !== null) {
      at += piece.copy(file, at);
      continue;
    }
    head = Buffer.concat([head, piece]);
    const end = head.indexOf('\n');
    if (end < 0) continue;
    const header = JSON.parse(head.toString('utf8', 0, end)) as ChildHeader;
    request = header.request;
    // The whole at once: joining pieces at the end would take twice the room.
    file = Buffer.alloc(header.size);
    at = head.copy(file, 0, end + 1);
  }
  if (file === null || at < file.length) throw new Error(`the file ended after ${at} bytes`);
  return { request: request as ImportRequest, bytes: file };
}

/** Waits until it is taken: what is not yet read does not pile up here. */
async function say(line: ChildLine<unknown>): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
}

try {
  const { request, bytes } = await readInput();
  for (const part of readImport(bytes, request)) await say({ part });
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
