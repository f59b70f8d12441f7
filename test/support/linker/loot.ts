/** What a thief takes: every table of both databases as it lies, the files of SQLite to the byte, and the log. No key files. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { TestStores } from '../databases.ts';
import type { FilledHouse } from './filled-house.ts';

export type Row = Record<string, string>;
export type Tables = Map<string, Row[]>;

export interface Loot {
  /** Rows in their physical order; on PostgreSQL with the number of their transaction (xmin). */
  panel: Tables;
  answers: Tables;
  /** The file of the answers, where it is one. */
  bytes: Buffer | null;
  /** Of the log of commits beside it. */
  logOfCommits: number;
  log: string;
}

export async function takeLoot({ databases, settings }: TestStores, { log }: FilledHouse): Promise<Loot> {
  const isFile = databases.kind === 'sqlite';
  const path = join(settings.dataFolder, 'answers.sqlite');
  return {
    panel: await tablesOf(databases.panel, isFile),
    answers: await tablesOf(databases.answers, isFile),
    bytes: isFile ? readFileSync(path) : null,
    logOfCommits: isFile ? statSync(`${path}-wal`).size : 0,
    log,
  };
}

async function tablesOf(db: Knex, isFile: boolean): Promise<Tables> {
  const names = isFile
    ? ((await db('sqlite_master').where({ type: 'table' }).pluck('name')) as string[])
    : ((await db('pg_tables')
        .where('schemaname', db.raw('current_schema()'))
        .pluck('tablename')) as string[]);
  const tables: Tables = new Map();
  for (const name of names.filter((one) => !one.startsWith('sqlite_'))) {
    const rows = isFile
      ? await db<Record<string, unknown>>(name).select()
      : await db<Record<string, unknown>>(name).select('*', db.raw('xmin::text as xmin')).orderByRaw('ctid');
    tables.set(name, rows.map(asTexts));
  }
  return tables;
}

function asTexts(row: object): Row {
  const cells = Object.entries(row).flatMap(([name, value]): [string, string][] =>
    value === null || value === undefined
      ? []
      : [[name, Buffer.isBuffer(value) ? value.toString('hex') : String(value)]],
  );
  return Object.fromEntries(cells);
}
