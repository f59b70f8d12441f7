/** Looks for texts in everything that an installation keeps: every table of both databases, and every file of the data folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { Databases } from '../../server/store/dialect.ts';

/** "panel.outbox.letter: Noor", once for each text and place. @param folder data folder */
export async function foundAnywhere(
  databases: Databases,
  folder: string,
  texts: string[],
): Promise<string[]> {
  const found = new Set<string>();
  for (const place of ['panel', 'answers'] as const)
    for (const table of await tablesOf(databases[place], place)) {
      const rows = await databases[place](table).select<Record<string, unknown>[]>();
      for (const one of rows.flatMap((row) => foundIn(row, texts))) found.add(`${place}.${table}.${one}`);
    }
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(file);
    for (const text of texts) if (bytes.includes(text)) found.add(`${file.slice(folder.length)}: ${text}`);
  }
  return [...found];
}

function foundIn(row: Record<string, unknown>, texts: string[]): string[] {
  return Object.entries(row).flatMap(([column, value]) =>
    texts.filter((text) => wordsOf(value).includes(text)).map((text) => `${column}: ${text}`),
  );
}

async function tablesOf(db: Knex, schema: string): Promise<string[]> {
  const isPostgres = db.client.config.client === 'pg';
  const found = isPostgres
    ? await db.raw(`select table_name as name from information_schema.tables where table_schema = ?`, [
        schema,
      ])
    : await db.raw(`select name from sqlite_master where type = 'table'`);
  const rows = (isPostgres ? (found as { rows: { name: string }[] }).rows : found) as { name: string }[];
  return rows.map(({ name }) => name);
}

function wordsOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return value.toString('latin1');
  return typeof value === 'string' ? value : String(value);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
