/** Runs `panelpeil` from its source, as a terminal would. */
import { spawnSync } from 'node:child_process';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

export function runCli(args: string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'server/cli.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'test', ...env },
      maxBuffer: 50_000_000,
    },
  );
  return { status, stdout, stderr };
}
