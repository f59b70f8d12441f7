import type { Knex } from 'knex';
import { isOurs } from './our-tables.ts';
import type { ColumnKind, TableShape } from './shape.ts';

interface ColumnRow {
  table: string;
  name: string;
  type: string;
}

/** Of the first schema of the search path. */
export async function postgresShapes(db: Knex): Promise<TableShape[]> {
  const columns = await rowsOf<ColumnRow>(
    db,
    `select c.table_name as table, c.column_name as name, c.data_type as type
       from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
      order by c.table_name, c.ordinal_position`,
  );
  const keys = await rowsOf<{ table: string; name: string }>(
    db,
    `select r.relname as table, a.attname as name
       from pg_index i
       join pg_class r on r.oid = i.indrelid
       cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
       join pg_attribute a on a.attrelid = r.oid and a.attnum = k.attnum
      where i.indisprimary and r.relnamespace = current_schema()::regnamespace
      order by r.relname, k.place`,
  );
  const links = await rowsOf<{ table: string; name: string }>(
    db,
    `select distinct r.relname as table, f.relname as name
       from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_class f on f.oid = c.confrelid
      where c.contype = 'f' and r.relnamespace = current_schema()::regnamespace`,
  );
  const namesOf = (rows: { table: string; name: string }[], table: string): string[] =>
    rows.filter((row) => row.table === table).map(({ name }) => name);
  return [...new Set(columns.map(({ table }) => table))].filter(isOurs).map((name) => ({
    name,
    columns: new Map(
      columns.filter(({ table }) => table === name).map((column) => [column.name, kindOf(column)]),
    ),
    key: namesOf(keys, name),
    references: namesOf(links, name),
  }));
}

async function rowsOf<T>(db: Knex, sql: string): Promise<T[]> {
  return (await db.raw<{ rows: T[] }>(sql)).rows;
}

const kinds: Record<string, ColumnKind> = {
  text: 'text',
  'character varying': 'text',
  character: 'text',
  integer: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  real: 'real',
  'double precision': 'real',
  boolean: 'boolean',
  bytea: 'bytes',
};

function kindOf({ table, name, type }: ColumnRow): ColumnKind {
  const kind = kinds[type];
  if (kind === undefined)
    throw new Error(`${table}.${name} is of the kind "${type}": a backup knows no such kind.`);
  return kind;
}
