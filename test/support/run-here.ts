/** Runs `panelpeil` within the tests' own process: the same words and exit code as in a terminal, a second sooner. */
import { runCommand } from '../../server/run-command.ts';
import type { Ran } from './run-cli.ts';

/** One at a time: what is written meanwhile is taken for the command's own. */
let lastRun: Promise<unknown> = Promise.resolve();

export function runHere(args: string[]): Promise<Ran> {
  const run = lastRun.then(() => captured(args));
  lastRun = run.catch(() => undefined);
  return run;
}

/** With other settings than the tests' own. */
export async function runHereWith(settings: NodeJS.ProcessEnv, args: string[]): Promise<Ran> {
  const before = Object.keys(settings).map((key) => [key, process.env[key]] as const);
  Object.assign(process.env, settings);
  try {
    return await runHere(args);
  } finally {
    for (const [key, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, key);
      else process.env[key] = value;
  }
}

async function captured(args: string[]): Promise<Ran> {
  const out = caught(process.stdout);
  const err = caught(process.stderr);
  try {
    const status = await runCommand(args);
    return { status, stdout: out.text(), stderr: err.text() };
  } finally {
    out.stop();
    err.stop();
  }
}

function caught(stream: NodeJS.WriteStream): { text: () => string; stop: () => void } {
  const written: string[] = [];
  const own = Object.getOwnPropertyDescriptor(stream, 'write');
  stream.write = (chunk: string | Uint8Array): boolean => written.push(String(chunk)) > 0;
  const stop = (): void => {
    if (own === undefined) Reflect.deleteProperty(stream, 'write');
    else Object.defineProperty(stream, 'write', own);
  };
  return { text: () => written.join(''), stop };
}
