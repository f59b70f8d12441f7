/** Places for databases, each a test's own: empty ones, and copies of ones that were brought up to date once. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { openDatabases } from '../../server/store/database.ts';
import type { DatabaseSettings } from '../../server/store/dialect.ts';
import { migrate } from '../../server/store/migrate.ts';
import { postgresAddress } from './postgres.ts';

export interface Place {
  settings: DatabaseSettings;
  remove: () => Promise<void>;
}

export async function placeOnSqlite(): Promise<Place> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'panelpeil-'));
  return {
    settings: { dataFolder, databaseUrl: null, answersDatabaseUrl: null, unsafePostgres: false },
    remove: () => rm(dataFolder, { recursive: true }),
  };
}

/** A database of its own on the server, so that nothing that is there is touched. */
export async function placeOnPostgres(): Promise<Place> {
  return copyOnPostgres('template1');
}

/** Working off every migration takes most of the time of a small test: once for each process, then copies. */
let onSqlite: Promise<Place> | null = null;
let onPostgres: Promise<Place> | null = null;

export async function migratedOnSqlite(): Promise<Place> {
  onSqlite ??= migrated(placeOnSqlite);
  const model = (await onSqlite).settings.dataFolder;
  const copy = await placeOnSqlite();
  for (const file of ['panel.sqlite', 'answers.sqlite'])
    await copyFile(join(model, file), join(copy.settings.dataFolder, file));
  return copy;
}

export async function migratedOnPostgres(): Promise<Place> {
  // What is left on a server that stays there must be what was there before.
  if ((process.env['DATABASE_URL'] ?? '') !== '') return placeOnPostgres();
  onPostgres ??= migrated(placeOnPostgres);
  return copyOnPostgres(databaseOf((await onPostgres).settings));
}

async function migrated(make: () => Promise<Place>): Promise<Place> {
  const place = await make();
  const databases = await openDatabases(place.settings);
  await migrate(databases);
  await databases.close();
  process.once('exit', () => rmSync(place.settings.dataFolder, { recursive: true, force: true }));
  return place;
}

async function copyOnPostgres(model: string): Promise<Place> {
  const { settings, remove } = await placeOnSqlite();
  const database = `panelpeil_test_${randomBytes(6).toString('hex')}`;
  const databaseUrl = new URL(postgresAddress());
  databaseUrl.pathname = `/${database}`;
  await onServer(`create database ${database} template ${model}`);
  return {
    settings: { ...settings, databaseUrl: databaseUrl.href, unsafePostgres: true },
    async remove() {
      await onServer(`drop database ${database} with (force)`);
      await remove();
    },
  };
}

function databaseOf({ databaseUrl }: DatabaseSettings): string {
  return new URL(databaseUrl ?? '').pathname.slice(1);
}

async function onServer(sql: string): Promise<void> {
  const server = knex({ client: 'pg', connection: postgresAddress() });
  await server.raw(sql);
  await server.destroy();
}
