/** R30: staff work while the program is killed; every change that was acknowledged has its entry, and no entry can be changed unnoticed. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { checkLog } from '../../server/actions/audit/check-log.ts';
import { panelStore } from '../../server/store/panel-store.ts';
import { openDatabases } from '../../server/store/database.ts';
import type { DatabaseSettings } from '../../server/store/dialect.ts';
import { aroundTheTriggers } from '../support/audit-tampering.ts';
import { postgresAddress } from '../support/postgres.ts';
import { runCli } from '../support/run-cli.ts';
import type { Database, KeptPromise, Length, Told } from './promise.ts';
import { killedWhileWorking } from './staff-at-work.ts';

export const r30: KeptPromise = {
  id: 'R30',
  says: 'The audit log has no gaps, and cannot be changed unnoticed',
  threshold:
    'each acknowledged change has its entry, the chain is whole, a changed row is found by its number',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length) {
    const place = await placeOn(on);
    try {
      return await provenAt(place, length);
    } finally {
      await place.remove();
    }
  },
};

interface Place {
  settings: DatabaseSettings;
  env: Record<string, string>;
  remove(): Promise<void>;
}

async function provenAt({ settings, env }: Place, length: Length): Promise<Told> {
  const kills = length === 'full' ? 50 : 3;
  const acknowledged = await killedWhileWorking(env, kills);
  const databases = await openDatabases(settings);
  const panel = panelStore(databases.panel);
  const noted = new Set((await panel.audit.all()).map(({ action, subject }) => `${action} ${subject}`));
  const missing = acknowledged.filter((change) => !noted.has(change));
  const { entries, fault } = await checkLog({ panel }, null);
  await databases.close();
  const whole = runCli(['audit', 'verify'], env);
  const altered = Math.ceil(entries / 2);
  const again = await openDatabases(settings);
  await aroundTheTriggers(again, (db) => db('audit').where({ number: altered }).update({ actor: 'nobody' }));
  await again.close();
  const found = runCli(['audit', 'verify'], env);
  const isFound = found.status === 1 && found.stderr.includes(`entry ${altered} `);
  return {
    held:
      missing.length === 0 && fault === null && whole.status === 0 && isFound && acknowledged.length > kills,
    measured:
      `${kills} kills, ${acknowledged.length} acknowledged changes, ${missing.length} without entry, ` +
      `${entries} entries in the chain, ${fault === null ? 'whole' : `broken at ${fault.number}`}; ` +
      `entry ${altered} changed: ${isFound ? 'found' : `not found (${found.stderr.trim() || found.stdout.trim()})`}`,
  };
}

async function placeOn(on: Database): Promise<Place> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'panelpeil-r30-'));
  const env = { PANELPEIL_DATA: dataFolder, LOG_LEVEL: 'silent', DATABASE_URL: '', NODE_ENV: '' };
  const settings = { dataFolder, databaseUrl: null, answersDatabaseUrl: null, unsafePostgres: true };
  const removeFolder = async (): Promise<void> => rmSync(dataFolder, { recursive: true });
  if (on === 'SQLite') return { settings, env, remove: removeFolder };
  const name = `panelpeil_r30_${randomBytes(6).toString('hex')}`;
  const url = new URL(postgresAddress());
  url.pathname = `/${name}`;
  await onServer(`create database ${name}`);
  return {
    settings: { ...settings, databaseUrl: url.href },
    env: { ...env, DATABASE_URL: url.href, PANELPEIL_TEST_UNSAFE_POSTGRES: '1' },
    async remove() {
      await onServer(`drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}

async function onServer(sql: string): Promise<void> {
  const server = knex({ client: 'pg', connection: postgresAddress() });
  await server.raw(sql);
  await server.destroy();
}
