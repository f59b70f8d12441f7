/** Installations that are backed up and restored by the program itself, as an operator does it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { World } from '../../server/actions/world.ts';
import { findResults } from '../../server/actions/find-results.ts';
import { printKinds, type PrintKind } from '../../server/actions/print-kinds.ts';
import { printResults } from '../../server/actions/download-results.ts';
import { directPrinter } from '../../server/printer/direct-printer.ts';
import { openAt, type TestStores } from './databases.ts';
import { placeOnPostgres, placeOnSqlite, type Place } from './places.ts';
import { program, type Ran } from './run-cli.ts';

export type Kind = 'SQLite' | 'PostgreSQL';

export function newPlace(kind: Kind): Promise<Place> {
  return kind === 'SQLite' ? placeOnSqlite() : placeOnPostgres();
}

export function keysOf({ settings }: Place): string {
  return join(settings.dataFolder, 'keys');
}

/** The words of the environment by which the program finds a place. @param keys another folder of keys */
export function placeEnv(
  { settings }: Place,
  keys = join(settings.dataFolder, 'keys'),
): Record<string, string> {
  return {
    PANELPEIL_DATA: settings.dataFolder,
    PANELPEIL_KEYS: keys,
    DATABASE_URL: settings.databaseUrl ?? '',
    ANSWERS_DATABASE_URL: '',
    PANELPEIL_TEST_UNSAFE_POSTGRES: '1',
    LOG_LEVEL: 'silent',
    NODE_ENV: 'test',
  };
}

export interface Locks {
  folder: string;
  /** For making backups, and for opening them. */
  making: Record<string, string>;
  opening: Record<string, string>;
  remove(): Promise<void>;
}

/** A folder for backups, and a pair of keys of age. */
export async function newLocks(): Promise<Locks> {
  const folder = await mkdtemp(join(tmpdir(), 'panelpeil-backups-'));
  const identity = await generateIdentity();
  return {
    folder,
    making: { BACKUP_RECIPIENT: await identityToRecipient(identity) },
    opening: { BACKUP_IDENTITY: identity },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** Does not stand still meanwhile, unlike runCli. */
export async function runAside(args: string[], env: Record<string, string>): Promise<Ran> {
  const running = spawn(process.execPath, [...program, ...args], { env: { ...process.env, ...env } });
  const [stdout, stderr] = [textOf(running, 'stdout'), textOf(running, 'stderr')];
  const [status] = (await once(running, 'close')) as [number | null];
  return { status, stdout: stdout(), stderr: stderr() };
}

function textOf(running: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  const pieces: Buffer[] = [];
  running[stream]?.on('data', (piece: Buffer) => pieces.push(piece));
  return () => Buffer.concat(pieces).toString('utf8');
}

/** @throws Error when the program refuses */
export async function runWell(args: string[], env: Record<string, string>): Promise<string> {
  const { status, stdout, stderr } = await runAside(args, env);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

export async function newestIn(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.age')).toSorted();
  return join(folder, names.at(-1) ?? 'none');
}

/** Name of a file or document -> SHA-256, of everything that is released. */
export async function sumsOfResults(world: World, kinds: PrintKind[]): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  const sumOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');
  for (const { waveId } of await world.answers.releases.newest()) {
    for (const { number, document } of await world.answers.releases.ofWave(waveId))
      sums.set(`release ${waveId} ${number}`, sumOf(document));
    for (const { number, document } of await world.answers.editions.ofWave(waveId))
      sums.set(`edition ${waveId} ${number}`, sumOf(document));
    const found = await findResults(world, waveId, {});
    for (const kind of kinds)
      sums.set(`${waveId}${printKinds[kind].ending}`, sumOf((await printResults(world, kind, found)).bytes));
  }
  return sums;
}

function worldAt(stores: TestStores): World {
  return {
    ...stores,
    printer: directPrinter,
    clock: { now: () => new Date() },
    publicUrl: 'http://localhost:3000',
  };
}

/** Opens a place, works, closes it again; the place stays. */
export async function inPlace<T>(
  place: Place,
  work: (world: World, stores: TestStores) => Promise<T>,
): Promise<T> {
  const stores = await openAt(place);
  try {
    return await work(worldAt(stores), stores);
  } finally {
    await stores.databases.close();
  }
}

/** Of all bytes of the database files, so that any change shows. */
export async function sumOfFiles({ settings }: Place): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(settings.dataFolder)).filter((one) => one.endsWith('.sqlite')).toSorted())
    hash.update(name).update(await readFile(join(settings.dataFolder, name)));
  return hash.digest('hex');
}
