/** Runs `panelpeil` as a terminal would: as `npm test` has just built it, or from its source when a test runs by itself. */
import { spawnSync } from 'node:child_process';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

const program =
  process.env['PANELPEIL_BUILT'] === '1' ? ['dist/server/cli.js'] : ['--import', 'tsx', 'server/cli.ts'];

export function runCli(args: string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'test', ...env },
    maxBuffer: 50_000_000,
  });
  return { status, stdout, stderr };
}
