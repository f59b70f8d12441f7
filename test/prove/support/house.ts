/** An installation in a folder that goes away: filled, with a personal link for each resident, and the program to serve it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../../../server/actions/world.ts';
import { readSettings } from '../../../server/config.ts';
import { withInstallation } from '../../../server/installation.ts';
import type { Database } from '../promise.ts';
import { inviteResidents } from './invite-residents.ts';
import { makeDatabase } from './own-cluster.ts';
import { runProgram, startProgram, type RunningProgram } from './running-program.ts';
import { freePort } from '../../support/free-port.ts';

export interface House {
  on: Database;
  folder: string;
  url: string;
  env: NodeJS.ProcessEnv;
  /** One personal link for each resident. */
  tokens: string[];
  /** For a house that was opened empty. */
  invite(count: number): Promise<void>;
  start(more?: More): Promise<RunningProgram>;
  run(words: string[], more?: More): Promise<{ code: number | null; printed: string }>;
  /** Works in the installation itself; on SQLite only while the program does not run. */
  inside<T>(work: (world: World) => Promise<T>): Promise<T>;
  remove(): Promise<void>;
}

export interface More {
  env?: NodeJS.ProcessEnv;
  /** Another program than the one that was built. */
  cli?: string;
  /** Of node, before the script. */
  node?: string[];
  wrapped?: string[];
}

export const builtProgram = 'dist/server/cli.js';

/** @param residents how many have a link; 0 leaves the installation empty */
export async function openHouse(on: Database, residents: number, where?: string): Promise<House> {
  const folder = where ?? (await mkdtemp(join(tmpdir(), 'panelpeil-proof-')));
  const database = on === 'PostgreSQL' ? await makeDatabase() : null;
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    PATH: process.env['PATH'],
    NODE_ENV: 'production',
    PANELPEIL_DATA: join(folder, 'data'),
    PANELPEIL_KEYS: join(folder, 'keys'),
    DATABASE_URL: database?.url ?? '',
    PORT: String(port),
    PUBLIC_URL: 'https://panel.kerkebeek.example',
    SESSION_SECRET: '0123456789abcdefghijklmnopqrstuvwxyz',
    LOG_LEVEL: 'error',
  };
  const inside = <T>(work: (world: World) => Promise<T>): Promise<T> =>
    withInstallation(readSettings(env), work);
  const starting = (
    words: string[],
    { env: other = {}, cli = builtProgram, node = [], wrapped = [] }: More = {},
  ) => ({
    env: { ...env, ...other },
    node: [...node, cli, ...words],
    wrapped,
  });
  const started: RunningProgram[] = [];
  const tokens: string[] = [];
  const invite = async (count: number): Promise<void> =>
    void tokens.push(...(await inside((world) => inviteResidents(world, count))));
  if (residents > 0) await invite(residents);
  return {
    on,
    folder,
    url: `http://127.0.0.1:${port}`,
    env,
    tokens,
    invite,
    inside,
    run: (words, more) => runProgram(starting(words, more)),
    async start(more) {
      const running = await startProgram(starting(['serve'], more));
      started.push(running);
      return running;
    },
    async remove() {
      for (const running of started) await running.kill();
      await database?.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Opens it for as long as the work lasts. */
export async function inHouse<T>(
  on: Database,
  residents: number,
  work: (house: House) => Promise<T>,
): Promise<T> {
  const house = await openHouse(on, residents);
  try {
    return await work(house);
  } finally {
    await house.remove();
  }
}
