/** Brings both databases to the tables this program knows. */
import type { Knex } from 'knex';
import { answersMigrations, panelMigrations } from '../../migrations/index.ts';
import type { Migrations } from '../../migrations/migration.ts';
import { dialectOf } from './database.ts';
import { Refused } from '../refused.ts';
import type { Databases } from './dialect.ts';

/**
 * All migrations of a database run in one transaction: a start that is killed halfway leaves nothing, not even a lock.
 *
 * @throws Refused when the tables were made by a newer version of the program.
 */
export async function migrate(databases: Databases): Promise<void> {
  await migrateOne(databases.panel, 'panel', panelMigrations);
  await migrateOne(databases.answers, 'answers', answersMigrations);
}

export async function migrateOne(
  db: Knex,
  place: 'panel' | 'answers',
  migrations: Migrations,
): Promise<void> {
  await db.transaction(async (trx) => {
    await dialectOf(trx).prepareToMigrate(trx, place);
    await refuseNewer(trx, place, migrations);
    await trx.migrate.latest({ migrationSource: sourceOf(migrations) });
  });
}

/** Names without extension: a migration is the same one as .ts here and as .js after the build. */
export function sourceOf(migrations: Migrations): Knex.MigrationSource<string> {
  return {
    getMigrations: () => Promise.resolve(Object.keys(migrations)),
    getMigrationName: (name) => name,
    getMigration(name) {
      const migration = migrations[name];
      return migration === undefined
        ? Promise.reject(new Error(`No migration ${name}.`))
        : Promise.resolve(migration);
    },
  };
}

async function refuseNewer(trx: Knex, place: string, migrations: Migrations): Promise<void> {
  if (!(await trx.schema.hasTable('knex_migrations'))) return;
  const done = await trx<{ name: string }>('knex_migrations').orderBy('id').pluck('name');
  const unknown = done.find((name) => migrations[name] === undefined);
  if (unknown === undefined) return;
  throw new Refused(
    `The ${place} database was made by a newer version of Panelpeil (${unknown}): start that version, or restore a backup.`,
  );
}
