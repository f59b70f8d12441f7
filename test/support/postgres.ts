/** A PostgreSQL for the tests: the one of DATABASE_URL, or a throw-away cluster started once for the whole run. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why there is no PostgreSQL here and how to get it; null when the tests can have one. */
export const whyNoPostgres: string | null = findOutWhyNot();
/** True when a run without PostgreSQL is a failure, as in continuous integration. */
export const postgresIsRequired = (process.env['PANELPEIL_REQUIRE'] ?? '').split(',').includes('postgres');

let address: string | null = null;

/** Address of a database on the server, from which tests make their own databases. Starts the cluster the first time. */
export function postgresAddress(): string {
  const given = process.env['DATABASE_URL'] ?? '';
  address ??= given === '' ? startCluster() : given;
  return address;
}

function findOutWhyNot(): string | null {
  if ((process.env['DATABASE_URL'] ?? '') !== '') return null;
  const remedy = 'install it (Debian: apt-get install postgresql) or set DATABASE_URL to a server for tests';
  if (findPrograms() === null) return `PostgreSQL is not on this machine: ${remedy}`;
  if (!isRoot() || postgresUser() !== null) return null;
  return `PostgreSQL refuses to run as root and there is no user postgres: ${remedy}`;
}

/** Folder of the newest server programs: Debian keeps them out of the path. */
function findPrograms(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const newestFirst = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  return (
    newestFirst.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ??
    null
  );
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function postgresUser(): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^postgres:[^:]*:(\d+):(\d+):/m);
  return line === null ? null : { uid: Number(line[1]), gid: Number(line[2]) };
}

function startCluster(): string {
  const cluster = makeCluster('-c fsync=off -c synchronous_commit=off -c full_page_writes=off');
  return cluster.address;
}

export interface Cluster {
  /** Of the database postgres, from which others are made. */
  address: string;
  /** As a power cut would: nothing is finished first. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A cluster of its own in a folder that goes away with this process, started. @param options of the server */
export function makeCluster(options: string): Cluster {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-pg-'));
  const user = postgresUser();
  if (isRoot() && user !== null) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const all = `-c listen_addresses='' -k ${folder} ${options}`;
  const stopping = ['-D', data, '-m', 'immediate', 'stop'];
  const starting = ['-D', data, '-w', '-l', join(folder, 'log'), '-o', all, 'start'];
  const later = async (args: string[]): Promise<void> =>
    void (await once(spawn(...asPostgres('pg_ctl', args)), 'exit'));
  process.once('exit', () => {
    spawnSync(...asPostgres('pg_ctl', stopping));
    rmSync(folder, { recursive: true, force: true });
  });
  run('initdb', ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  run('pg_ctl', starting);
  const address = `postgres://test@${encodeURIComponent(folder)}/postgres`;
  return { address, stop: () => later(stopping), start: () => later(starting) };
}

function run(program: string, args: string[]): void {
  const { status, error } = spawnSync(...asPostgres(program, args));
  if (status !== 0) throw new Error(`${program} of PostgreSQL ended with ${error?.message ?? status}.`);
}

type Spawning = [program: string, args: string[], options: { cwd: string; stdio: 'ignore' }];

/** The server refuses to run as root. Its output goes nowhere: a server that keeps a pipe open would never let us end. */
function asPostgres(program: string, args: string[]): Spawning {
  const path = join(findPrograms() ?? '', program);
  const options = { cwd: '/', stdio: 'ignore' as const };
  if (!isRoot()) return [path, args, options];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--init-groups', path, ...args], options];
}
