/** Runs `panelpeil` as a terminal would, compiled as under `npm test` or from its source, as the tests themselves are. */
import { spawnSync } from 'node:child_process';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

const isBuilt = import.meta.url.endsWith('.js');

/** What `node` is given to read our sources. */
export const loader = isBuilt ? [] : ['--import', 'tsx'];

/** partOf('server/cli') -> 'dist/server/cli.js' */
export function partOf(name: string): string {
  return isBuilt ? `dist/${name}.js` : `${name}.ts`;
}

/** What `node` is given before the words of the command. */
export const program = [...loader, partOf('server/cli')];

export function runCli(args: string[], env: Record<string, string> = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'test', ...env },
    maxBuffer: 50_000_000,
  });
  return { status, stdout, stderr };
}
