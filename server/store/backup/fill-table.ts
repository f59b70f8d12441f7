/** Puts rows of a backup into a table that the migrations made. */
import type { Knex } from 'knex';
import { Refused } from '../../refused.ts';
import { fromPlain, type PlainValue } from './plain-value.ts';
import type { TableShape } from './shape.ts';
import { isPostgres } from './table-shape.ts';

/** Far under the number of values that either database takes at once. */
const mostValues = 5_000;

/** What the migrations put there themselves goes: the backup has it, as it became. */
export async function emptyTable(db: Knex, { name }: TableShape): Promise<void> {
  // Asked first: tables that can only be added to refuse a deletion, even of nothing.
  if ((await db(name).first(db.raw('1 as one'))) !== undefined) await db(name).delete();
}

/** @throws Refused when the database does not take a row: what it points at is missing, or it is there twice */
export async function fillTable(db: Knex, shape: TableShape, rows: PlainValue[][]): Promise<void> {
  const columns = [...shape.columns];
  const atOnce = Math.max(1, Math.floor(mostValues / columns.length));
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows
      .slice(start, start + atOnce)
      .map((row) =>
        Object.fromEntries(columns.map(([name, kind], i) => [name, fromPlain(row[i] ?? null, kind)])),
      );
    try {
      await db(shape.name).insert(some);
    } catch (error) {
      const { code } = error as { code?: unknown };
      throw new Refused(
        `The database does not take the rows of ${shape.name} in the backup (${String(code)}).`,
        {
          cause: error,
        },
      );
    }
  }
}

/** PostgreSQL numbers on where its own counter is, not where the rows are. */
export async function settleNumbers(db: Knex, { name, columns }: TableShape): Promise<void> {
  if (!isPostgres(db)) return;
  for (const [column, kind] of columns) {
    if (kind !== 'integer') continue;
    await db.raw(
      `select setval(counter, greatest((select max(??) from ??), 1), (select max(??) from ??) is not null)
         from pg_get_serial_sequence(quote_ident(current_schema()) || '.' || quote_ident(?), ?) as counter
        where counter is not null`,
      [column, name, column, name, name, column],
    );
  }
}
