/**
 * Runs child.ts on a file in a process of its own, with limits of memory and time: a file that is made to harm, or just
 * too large, ends that process and nothing else. Nothing is written to disk, and no secret of ours goes along.
 */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Problem } from '../actions/problem.ts';
import { programFolder } from '../program-folder.ts';
import type { ChildHeader, ChildLine } from './child.ts';
import { slots } from './child-slots.ts';

export interface ChildLimits {
  seconds: number;
  /** Of JavaScript, in MB. */
  memory: number;
}

export type ChildInput = Buffer | { path: string };
type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const places = slots(2);

/**
 * The parts that the child makes, one by one; it waits while they are used, and that time does not count.
 * @throws Problem with one sentence when it says so, or runs out of time or memory, or breaks; too-many when others wait
 */
export async function* inChild<Part>(
  request: unknown,
  input: ChildInput,
  limits: ChildLimits,
): AsyncGenerator<Part, void> {
  const header = Buffer.isBuffer(input) ? { size: input.length } : { path: resolve(input.path) };
  const giveBack = await places.take();
  try {
    yield* partsOf<Part>({ request, ...header }, input, limits);
  } finally {
    giveBack();
  }
}

async function* partsOf<Part>(
  header: ChildHeader,
  input: ChildInput,
  limits: ChildLimits,
): AsyncGenerator<Part, void> {
  const child = startChild(limits);
  const ended = endOf(child);
  const sent = send(child, header, input);
  try {
    let isDone = false;
    for await (const line of linesWithin(child, limits.seconds)) {
      const said = JSON.parse(line) as ChildLine<Part>;
      if ('problem' in said) throw new Problem('bad-input', said.problem.sentence, said.problem.details);
      if ('part' in said) yield said.part;
      else isDone = true;
    }
    const { signal, complaint } = await ended;
    if (!isDone) throw broken(signal, complaint);
    await sent;
  } finally {
    child.kill('SIGKILL');
    // What nobody reads any more would keep it from closing.
    child.stdout.destroy();
    await Promise.allSettled([ended, sent]);
  }
}

function startChild({ memory }: ChildLimits): Child {
  // Beside this file, compiled or not as this one is.
  const isSource = import.meta.url.endsWith('.ts');
  const entry = fileURLToPath(new URL(`child.${isSource ? 'ts' : 'js'}`, import.meta.url));
  const loader = isSource ? ['--import', 'tsx'] : [];
  return spawn(process.execPath, [`--max-old-space-size=${memory}`, ...loader, entry], {
    // Where the loader is found.
    cwd: programFolder,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
}

/** A child that stopped early reads no more: what it has to say comes from its own end. */
async function send(child: Child, header: ChildHeader, input: ChildInput): Promise<void> {
  const bytes = Buffer.isBuffer(input) ? [input] : [];
  await pipeline([Buffer.from(`${JSON.stringify(header)}\n`), ...bytes], child.stdin).catch(
    (error: NodeJS.ErrnoException) => {
      if (
        error.code !== 'EPIPE' &&
        error.code !== 'ECONNRESET' &&
        error.code !== 'ERR_STREAM_PREMATURE_CLOSE'
      )
        throw error;
    },
  );
}

interface ChildEnd {
  signal: NodeJS.Signals | null;
  complaint: string;
}

function endOf(child: Child): Promise<ChildEnd> {
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_, signal) => resolve({ signal, complaint }));
  });
}

/** Lines of what the child says. The clock runs only while we wait for it. */
async function* linesWithin(child: Child, seconds: number): AsyncGenerator<string> {
  const chunks = child.stdout.setEncoding('utf8')[Symbol.asyncIterator]() as AsyncIterator<string>;
  let left = seconds * 1000;
  let text = '';
  for (;;) {
    const since = performance.now();
    const next = await within(chunks.next(), left, seconds);
    left -= performance.now() - since;
    if (next.done === true) return;
    // A long line comes in many chunks: it is looked at again only when its end is there.
    const end = next.value.lastIndexOf('\n');
    const rest = next.value.slice(end + 1);
    if (end >= 0) yield* (text + next.value.slice(0, end)).split('\n');
    text = end < 0 ? text + rest : rest;
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const said =
      seconds < 120 ? `${String(seconds).replace('.', ',')} seconden` : `${Math.round(seconds / 60)} minuten`;
    const sentence = `Dit bestand lezen duurt te lang. Wij stoppen na ${said}. Splits het bestand, bijvoorbeeld per jaar.`;
    timer = setTimeout(() => reject(new Problem('bad-input', sentence)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** V8 stops itself with SIGABRT when memory is full. */
function broken(signal: NodeJS.Signals | null, complaint: string): Problem {
  const sentence =
    signal === 'SIGABRT'
      ? 'Dit bestand is te groot om te lezen: het geheugen is vol. Splits het bestand, bijvoorbeeld per jaar.'
      : 'Dit bestand kunnen wij niet lezen: het lezen is onverwacht gestopt. Bewaar het opnieuw en probeer het nog eens.';
  const problem = new Problem('bad-input', sentence);
  problem.cause = new Error(`the child ended${signal === null ? '' : ` by ${signal}`}: ${complaint}`);
  return problem;
}
