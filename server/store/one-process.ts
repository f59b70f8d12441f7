/** Two processes on the same SQLite files could damage them: the first one holds the folder, the next is refused. */
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { Refused } from '../refused.ts';
import { makePrivateFile } from './private-files.ts';
import { quietLog } from './quiet-log.ts';

/**
 * Holds the folder until `destroy`. The lock is an open exclusive transaction on a file of its own, so the operating
 * system lets go of it when the process dies, however it dies: no process id to compare, no stale lock to clear.
 *
 * @throws Refused when another process holds it.
 */
export async function holdAlone(folder: string): Promise<Knex> {
  const filename = join(folder, 'in-use.lock');
  await makePrivateFile(filename);
  const lock = knex({
    client: 'sqlite3',
    connection: { filename },
    useNullAsDefault: true,
    log: quietLog,
    pool: { min: 1, max: 1 },
  });
  try {
    await lock.raw('begin exclusive');
    return lock;
  } catch (error) {
    await lock.destroy();
    throw new Refused(
      `The data folder ${folder} is in use by another Panelpeil process: stop that one first.`,
      { cause: error },
    );
  }
}
