import type { Knex } from 'knex';

/** Rows in one statement: far under the number of values either database takes at once. */
const rowsAtOnce = 500;

/** Many rows, all or none. */
export async function insertAll(db: Knex, table: string, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  await db.transaction(async (trx) => {
    for (let start = 0; start < rows.length; start += rowsAtOnce) {
      await trx(table).insert(rows.slice(start, start + rowsAtOnce));
    }
  });
}
