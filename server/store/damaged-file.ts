/** Whether a SQLite file is still what was written, asked at each start and before each backup. */
import type { Knex } from 'knex';
import { Refused } from '../refused.ts';

/**
 * integrity_check and not quick_check, which does not look whether indexes fit their tables: the databases of the demo (5 and
 * 2 MB) take 8 and 3 ms instead of 5 and 2, one with 100,000 answers (81 MB) 195 ms instead of 120.
 *
 * @throws Refused when it is damaged, or is no database
 */
export async function refuseDamaged(db: Knex, file: string): Promise<void> {
  if (await isSound(db)) return;
  throw new Refused(
    `${file} is damaged: restore a backup with panelpeil restore --replace, which puts this file aside.`,
  );
}

async function isSound(db: Knex): Promise<boolean> {
  try {
    const found = await db.raw<{ integrity_check: string }[]>('pragma integrity_check(1)');
    return found.every((one) => one.integrity_check === 'ok');
  } catch (error) {
    if (/^SQLITE_(CORRUPT|NOTADB)/u.test(String((error as { code?: unknown }).code))) return false;
    throw error;
  }
}
