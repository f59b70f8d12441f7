/** Connections beside the program's own, that only read. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import knex, { type Knex } from 'knex';
import type { Database } from 'sqlite3';
import { Refused } from '../../refused.ts';
import type { DatabaseSettings } from '../dialect.ts';
import { openPostgres } from '../postgres.ts';
import { quietLog } from '../quiet-log.ts';
import { refuseMissingFile, refuseNoFiles } from '../missing-file.ts';
import { isUnfinished } from './swap-files.ts';

export interface ReadingConnections {
  answers: Knex;
  panel: Knex;
  kind: 'sqlite' | 'postgres';
  /** Paths, of SQLite. */
  files?: { answers: string; panel: string };
}

/** @throws Refused when there are no databases, or they cannot be reached */
export async function readingConnections(settings: DatabaseSettings): Promise<ReadingConnections> {
  const { databaseUrl, answersDatabaseUrl, dataFolder, unsafePostgres } = settings;
  if (databaseUrl === null) return openFiles(dataFolder);
  return openPostgres({ panel: databaseUrl, answers: answersDatabaseUrl ?? databaseUrl }, unsafePostgres);
}

/** Beside the program, without its lock: connections of their own, that cannot write. */
function openFiles(folder: string): ReadingConnections {
  if (isUnfinished(folder))
    throw new Refused(`A restore into ${folder} was interrupted: run panelpeil restore again.`);
  const files = { answers: join(folder, 'answers.sqlite'), panel: join(folder, 'panel.sqlite') };
  refuseNoFiles(folder);
  refuseMissingFile(folder);
  return { answers: reader(files.answers), panel: reader(files.panel), kind: 'sqlite', files };
}

function reader(filename: string): Knex {
  return knex({
    client: 'sqlite3',
    connection: { filename: `${pathToFileURL(filename).href}?mode=ro`, flags: ['OPEN_URI'] },
    useNullAsDefault: true,
    compileSqlOnError: false,
    log: quietLog,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: Database, done: (error: Error | null) => void) =>
        connection.exec('PRAGMA busy_timeout=5000; PRAGMA trusted_schema=OFF;', done),
    },
  });
}
