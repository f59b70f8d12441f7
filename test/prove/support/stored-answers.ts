/** What lies in the database, seen by another process than the program: whose answers, how often, and whose texts. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import knex, { type Knex } from 'knex';
import { ticketFor } from '../../../server/actions/ticket.ts';
import { keyFiles } from '../../../server/keys/key-files.ts';
import { resident } from '../../support/mailed-wave.ts';
import { askedWave } from './asked-survey.ts';
import type { House } from './house.ts';

export interface StoredAnswers {
  /** Number of the resident -> how often. */
  responses: Map<number, number>;
  texts: Map<number, number>;
  /** integrity_check of SQLite, of each file; 'ok' on PostgreSQL, which has none. */
  integrity: string;
}

export async function storedAnswers(house: House): Promise<StoredAnswers> {
  const key = await keyFiles(join(house.folder, 'keys')).waveKey(askedWave);
  const residents = new Map(house.tokens.map((_, i) => [ticketFor(key, resident(i).id), i]));
  return inAnswers(house, async (db) => {
    const tickets = await db<{ ticket: string }>('responses').pluck('ticket');
    const texts = await db<{ text: string }>('open_texts').pluck('text');
    const [checked] =
      house.on === 'SQLite'
        ? await db.raw<{ integrity_check: string }[]>('pragma integrity_check')
        : [{ integrity_check: 'ok' }];
    return {
      responses: counted(tickets.map((ticket) => residents.get(ticket) ?? -1)),
      texts: counted(texts.map((text) => Number(/inwoner (\d+)/u.exec(text)?.[1] ?? -1))),
      integrity: checked?.integrity_check ?? 'nothing said',
    };
  });
}

/** The database with the answers, beside the program. */
export async function inAnswers<T>(house: House, work: (db: Knex) => Promise<T>): Promise<T> {
  return inDatabase(house, 'answers', work);
}

export async function inDatabase<T>(
  house: House,
  schema: 'panel' | 'answers',
  work: (db: Knex) => Promise<T>,
): Promise<T> {
  const db =
    house.on === 'SQLite'
      ? knex({
          client: 'sqlite3',
          connection: { filename: join(house.folder, 'data', `${schema}.sqlite`) },
          useNullAsDefault: true,
          pool: { min: 1, max: 1 },
        })
      : knex({
          client: 'pg',
          connection: house.env['DATABASE_URL'] ?? '',
          searchPath: [schema],
          pool: { min: 0, max: 1 },
        });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

/** Acknowledged and not there; there more than once; answers without their text, or a text without its answers. */
export function faultsIn(
  stored: StoredAnswers,
  acknowledged: Iterable<number>,
): { lost: number; doubled: number; halves: number } {
  const lost = [...acknowledged].filter((i) => !stored.responses.has(i)).length;
  const doubled = [stored.responses, stored.texts]
    .flatMap((counts) => [...counts.values()])
    .filter((count) => count > 1);
  const people = new Set([...stored.responses.keys(), ...stored.texts.keys()]);
  const halves = [...people].filter((i) => stored.responses.has(i) !== stored.texts.has(i)).length;
  return { lost, doubled: doubled.length, halves };
}

function counted(people: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const i of people) counts.set(i, (counts.get(i) ?? 0) + 1);
  return counts;
}

/** Of a file in /proc: the value behind a name. */
export async function inProc(path: string, name: string): Promise<number> {
  const text = await readFile(`/proc/${path}`, 'utf8');
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(text)?.[1] ?? 0);
}
