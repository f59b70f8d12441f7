/** The built program as a process of its own, which can be killed, stopped and looked at. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface RunningProgram {
  pid: number;
  child: ChildProcess;
  /** Everything it printed so far. */
  printed(): string;
  hasEnded(): boolean;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM; the exit code (null: it was killed) and the milliseconds it took. */
  stop(): Promise<{ code: number | null; took: number }>;
}

export interface Starting {
  env: NodeJS.ProcessEnv;
  /** The script, and what node is given before it. */
  node: string[];
  /** Words before `node`, as of strace. */
  wrapped?: string[];
}

/** Resolves once it listens. @throws with what it printed when it ends before */
export async function startProgram(starting: Starting): Promise<RunningProgram> {
  const running = spawnProgram(starting);
  const deadline = performance.now() + 60_000;
  while (!/^Panelpeil runs on /mu.test(running.printed())) {
    if (running.hasEnded()) throw new Error(`serve ended: ${running.printed().slice(-600)}`);
    if (performance.now() > deadline)
      throw new Error(`serve did not start: ${running.printed().slice(-600)}`);
    await new Promise((resolve) => void setTimeout(resolve, 10));
  }
  return running;
}

export function spawnProgram({ env, node, wrapped = [] }: Starting): RunningProgram {
  const [command = '', ...words] = [...wrapped, process.execPath, ...node];
  const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (text = (text + piece).slice(-2_000_000)));
  const ended = once(child, 'exit');
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (hasEnded()) return;
    child.kill(signal);
    await ended;
  };
  return {
    pid: child.pid ?? 0,
    child,
    printed: () => text,
    hasEnded,
    kill: () => end('SIGKILL'),
    async stop() {
      const begun = performance.now();
      await end('SIGTERM');
      return { code: child.exitCode, took: performance.now() - begun };
    },
  };
}

/** Runs a command to its end. */
export async function runProgram(starting: Starting): Promise<{ code: number | null; printed: string }> {
  const running = spawnProgram(starting);
  if (!running.hasEnded()) await once(running.child, 'close');
  return { code: running.child.exitCode, printed: running.printed() };
}
