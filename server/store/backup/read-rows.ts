/** Rows of a table in the order of its key, some at a time: a table of any size passes through little memory. */
import type { Knex } from 'knex';
import { toPlain, type PlainValue } from './plain-value.ts';
import type { TableShape } from './shape.ts';
import { isPostgres } from './table-shape.ts';

type Row = Record<string, unknown>;

const mostRows = 500;
/** Characters and bytes of what is read at once, about. */
const mostSize = 2_000_000;

/** @param db a transaction that sees one moment. Rows as arrays, in the order of the columns. */
export async function* readRows(db: Knex, shape: TableShape): AsyncGenerator<PlainValue[][]> {
  const kinds = [...shape.columns];
  for await (const rows of isPostgres(db) ? throughCursor(db, shape) : byKey(db, shape)) {
    yield rows.map((row) =>
      kinds.map(([column, kind]) => plainOf(shape, column, () => toPlain(row[column], kind))),
    );
  }
}

function plainOf(shape: TableShape, column: string, read: () => PlainValue): PlainValue {
  try {
    return read();
  } catch (error) {
    throw new Error(`${shape.name}.${column}: ${(error as Error).message}`, { cause: error });
  }
}

/** A list of keys is compared as a whole: the next rows are found through the index. */
async function* byKey(db: Knex, { name, columns, key }: TableShape): AsyncGenerator<Row[]> {
  const places = key.map(() => '??').join(', ');
  let size = 1;
  let last: Row | undefined;
  for (;;) {
    const query = db(name)
      .select([...columns.keys()])
      .orderBy(key)
      .limit(size);
    if (last !== undefined) {
      const values = key.map((column) => last?.[column]) as Knex.RawBinding[];
      void query.whereRaw(`(${places}) > (${key.map(() => '?').join(', ')})`, [...key, ...values]);
    }
    const rows: Row[] = await query;
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    last = rows.at(-1);
    size = nextSize(rows);
  }
}

/** Texts in the order of their bytes, as SQLite has them, whatever language the server sorts by. */
async function* throughCursor(db: Knex, { name, columns, key }: TableShape): AsyncGenerator<Row[]> {
  const order = key.map((column) => (columns.get(column) === 'text' ? '?? collate "C"' : '??')).join(', ');
  const wanted = [...columns.keys()];
  await db.raw(
    `declare rows_to_keep no scroll cursor for select ${wanted.map(() => '??').join(', ')} from ?? order by ${order}`,
    [...wanted, name, ...key],
  );
  let size = 1;
  for (;;) {
    const { rows } = await db.raw<{ rows: Row[] }>(`fetch ${size} from rows_to_keep`);
    if (rows.length > 0) yield rows;
    if (rows.length < size) break;
    size = nextSize(rows);
  }
  await db.raw('close rows_to_keep');
}

/** As many as fit, going by the largest of these; growing step by step, since the next ones may be larger. */
function nextSize(rows: Row[]): number {
  const largest = Math.max(1, ...rows.map(sizeOf));
  return Math.max(1, Math.min(mostRows, rows.length * 4, Math.floor(mostSize / largest)));
}

function sizeOf(row: Row): number {
  return Object.values(row).reduce<number>(
    (sum, value) => sum + (typeof value === 'string' || value instanceof Uint8Array ? value.length : 8),
    0,
  );
}
