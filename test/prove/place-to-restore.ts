/** An empty installation whose databases can be copied and put back, as after a disaster: the keys stay as they are. */
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { postgresAddress } from '../support/postgres.ts';
import type { Database } from './promise.ts';

export interface RestorablePlace {
  /** Of the program. */
  env: Record<string, string>;
  /** With the program stopped, as the next. */
  backUp(): Promise<void>;
  restore(): Promise<void>;
  /** Tables of the panel, beside the program; to be destroyed. */
  look(): Knex;
  remove(): Promise<void>;
}

export async function placeToRestore(on: Database): Promise<RestorablePlace> {
  const folder = await mkdtemp(join(tmpdir(), 'panelpeil-restore-'));
  const data = join(folder, 'data');
  const env = { PANELPEIL_DATA: data, DATABASE_URL: '', NODE_ENV: '' };
  const remove = (): Promise<void> => rm(folder, { recursive: true });
  return on === 'SQLite'
    ? onSqlite({ data, kept: join(folder, 'kept'), env, remove })
    : onPostgres({ env, remove });
}

interface Folder {
  env: Record<string, string>;
  remove: () => Promise<void>;
}

const files = ['panel.sqlite', 'answers.sqlite'];

function onSqlite({ data, kept, env, remove }: Folder & { data: string; kept: string }): RestorablePlace {
  return {
    env,
    remove,
    async backUp() {
      await mkdir(kept);
      for (const file of files) await copyFile(join(data, file), join(kept, file));
    },
    async restore() {
      for (const file of files) {
        for (const log of ['-wal', '-shm']) await rm(join(data, `${file}${log}`), { force: true });
        await copyFile(join(kept, file), join(data, file));
      }
    },
    look: () =>
      knex({
        client: 'sqlite3',
        connection: { filename: join(data, 'panel.sqlite') },
        useNullAsDefault: true,
      }),
  };
}

async function onPostgres({ env, remove }: Folder): Promise<RestorablePlace> {
  const name = `panelpeil_restore_${randomBytes(6).toString('hex')}`;
  const url = new URL(postgresAddress());
  url.pathname = `/${name}`;
  await onServer(`create database ${name}`);
  return {
    env: { ...env, DATABASE_URL: url.href, PANELPEIL_TEST_UNSAFE_POSTGRES: '1' },
    async backUp() {
      await onServer(`create database ${name}_kept template ${name}`);
    },
    async restore() {
      await onServer(`drop database ${name} with (force)`);
      await onServer(`create database ${name} template ${name}_kept`);
    },
    look: () => knex({ client: 'pg', connection: url.href, searchPath: ['panel'] }),
    async remove() {
      for (const database of [name, `${name}_kept`])
        await onServer(`drop database if exists ${database} with (force)`);
      await remove();
    },
  };
}

async function onServer(sql: string): Promise<void> {
  const server = knex({ client: 'pg', connection: postgresAddress() });
  await server.raw(sql).finally(() => server.destroy());
}
