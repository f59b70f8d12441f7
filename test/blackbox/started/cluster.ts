/** A PostgreSQL for the run alone that flushes to the disk, as the program asks of it in production. */
import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Cluster {
  url: string;
  close(): void;
}

const root = '/usr/lib/postgresql';

/** @throws Error when PostgreSQL is not on this machine */
export function startCluster(): Cluster {
  const [newest] = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  const bin = join(root, newest ?? '', 'bin');
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-blackbox-pg-'));
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  if (user !== null) chownSync(folder, ...user);
  const run = (program: string, ...args: string[]): void => {
    // The server refuses to run as root; a pipe it keeps would never let us end.
    const as = user === null ? [] : ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups'];
    const [first = '', ...rest] = [...as, join(bin, program), ...args];
    const { status } = spawnSync(first, rest, { cwd: '/', stdio: 'ignore' });
    if (status !== 0) throw new Error(`${program} of PostgreSQL ended with ${status}`);
  };
  const data = join(folder, 'data');
  run('initdb', '-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N');
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', `-c listen_addresses='' -k ${folder}`, 'start'); // prettier-ignore
  return {
    url: `postgres://test@${encodeURIComponent(folder)}/postgres`,
    close() {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function postgresUser(): [uid: number, gid: number] {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/mu);
  if (line === null) throw new Error('there is no user postgres');
  return [Number(line[1]), Number(line[2])];
}
