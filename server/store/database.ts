/**
 * Opens the two databases: two SQLite files, or two schemas of PostgreSQL when there is a DATABASE_URL.
 * Every difference between the two is behind dialect.ts; the stores and migrations do not know which one they use.
 */
import type { Knex } from 'knex';
import { openPostgres, postgres } from './postgres.ts';
import { openSqlite, sqlite } from './sqlite.ts';
import type { Databases, DatabaseSettings, Dialect } from './dialect.ts';

/** @throws Refused when answers would not be safe in this database, or it cannot be reached. */
export async function openDatabases(settings: DatabaseSettings): Promise<Databases> {
  const { dataFolder, databaseUrl, answersDatabaseUrl, unsafePostgres } = settings;
  if (databaseUrl === null) return openSqlite(dataFolder);
  return openPostgres({ panel: databaseUrl, answers: answersDatabaseUrl ?? databaseUrl }, unsafePostgres);
}

export function dialectOf(db: Knex): Dialect {
  return db.client.config.client === 'pg' ? postgres : sqlite;
}
