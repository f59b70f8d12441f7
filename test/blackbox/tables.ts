/** What is in the databases, where we may read them: a mark of each table, and all its text. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import knex, { type Knex } from 'knex';
import { NotRun } from './check.ts';
import type { House } from './house.ts';

/** Table -> its rows as text. */
export type Tables = Map<string, string[]>;

/** @throws NotRun when no database may be read */
export async function readTables(house: House): Promise<Tables> {
  const { databases = [] } = house.targets;
  if (databases.length === 0) throw new NotRun('targets.json has no databases');
  const tables: Tables = new Map();
  for (const database of databases) {
    const isServer = database.startsWith('postgres');
    for (const [name, rows] of await (isServer ? ofServer(database) : ofFile(database)))
      tables.set(name, rows);
  }
  return tables;
}

/** Of a copy: what is running keeps its file for itself. */
async function ofFile(path: string): Promise<Tables> {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-copy-'));
  const copy = join(folder, basename(path));
  for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
  const db = knex({ client: 'sqlite3', connection: { filename: copy }, useNullAsDefault: true });
  try {
    const names = await db('sqlite_master').where({ type: 'table' }).pluck<string[]>('name');
    return await rowsOf(db, names);
  } finally {
    await db.destroy();
    rmSync(folder, { recursive: true });
  }
}

async function ofServer(url: string): Promise<Tables> {
  const db = knex({ client: 'pg', connection: url });
  try {
    const found = await db('pg_tables')
      .whereIn('schemaname', ['panel', 'answers'])
      .select<{ schemaname: string; tablename: string }[]>('schemaname', 'tablename');
    return await rowsOf(
      db,
      found.map(({ schemaname, tablename }) => `${schemaname}.${tablename}`),
    );
  } finally {
    await db.destroy();
  }
}

async function rowsOf(db: Knex, names: string[]): Promise<Tables> {
  const tables: Tables = new Map();
  for (const name of names) {
    const rows = await db(name).select<Record<string, unknown>[]>('*');
    tables.set(name.replace(/^panel\.|^answers\./u, ''), rows.map((row) => JSON.stringify(row)).toSorted());
  }
  return tables;
}

export function markOf(rows: string[]): string {
  return createHash('sha256').update(rows.join('\n')).digest('hex');
}
