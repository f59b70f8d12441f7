import type { Knex } from 'knex';
import { isOurs } from './our-tables.ts';
import type { ColumnKind, TableShape } from './shape.ts';

interface ColumnInfo {
  name: string;
  type: string;
  /** Place in the primary key, from 1; 0: not in it. */
  pk: number;
}

export async function sqliteShapes(db: Knex): Promise<TableShape[]> {
  const names: string[] = await db('sqlite_master')
    .where({ type: 'table' })
    .whereRaw(`name not like 'sqlite\\_%' escape '\\'`)
    .pluck('name');
  const shapes: TableShape[] = [];
  for (const name of names.filter(isOurs)) shapes.push(await shapeOf(db, name));
  return shapes;
}

async function shapeOf(db: Knex, name: string): Promise<TableShape> {
  const columns: ColumnInfo[] = await db
    .select('name', 'type', 'pk')
    .from(db.raw('pragma_table_info(?)', [name]));
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const references: string[] = await db
    .distinct('table')
    .from(db.raw('pragma_foreign_key_list(?)', [name]))
    .pluck('table');
  return {
    name,
    columns: new Map(columns.map((column) => [column.name, kindOf(name, column)])),
    key: key.map((column) => column.name),
    references,
  };
}

const kinds: [RegExp, ColumnKind][] = [
  [/^(text|varchar|char)/iu, 'text'],
  [/^(integer|bigint|smallint)/iu, 'integer'],
  [/^(float|real|double)/iu, 'real'],
  [/^boolean/iu, 'boolean'],
  [/^blob/iu, 'bytes'],
];

function kindOf(table: string, { name, type }: ColumnInfo): ColumnKind {
  const kind = kinds.find(([pattern]) => pattern.test(type))?.[1];
  if (kind === undefined)
    throw new Error(`${table}.${name} is of the kind "${type}": a backup knows no such kind.`);
  return kind;
}
