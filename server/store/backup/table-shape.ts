/** What a table looks like, read from the database itself: a table that a later version adds is in the backup by itself. */
import type { Knex } from 'knex';
import { postgresShapes } from './postgres-shapes.ts';
import type { TableShape } from './shape.ts';
import { sqliteShapes } from './sqlite-shapes.ts';

/** The program's own tables, each after those it points at; the order is the same in both kinds of database. */
export async function tableShapes(db: Knex): Promise<TableShape[]> {
  const shapes = await (isPostgres(db) ? postgresShapes(db) : sqliteShapes(db));
  return inOrderOfNeed(shapes);
}

export function isPostgres(db: Knex): boolean {
  return db.client.config.client === 'pg';
}

/** The steps by which the tables were made, in their order; none in a database without tables. */
export async function stepsTaken(db: Knex): Promise<string[]> {
  if (!(await db.schema.hasTable('knex_migrations'))) return [];
  return db<{ id: number; name: string }>('knex_migrations').orderBy('id').pluck('name');
}

function inOrderOfNeed(shapes: TableShape[]): TableShape[] {
  const byName = new Map(shapes.map((shape) => [shape.name, shape]));
  const placed = new Set<TableShape>();
  const place = (shape: TableShape | undefined, under: TableShape[]): void => {
    if (shape === undefined || placed.has(shape)) return;
    if (under.includes(shape)) throw new Error(`Tables point at each other in a circle: ${shape.name}.`);
    for (const name of shape.references.toSorted()) {
      if (name !== shape.name) place(byName.get(name), [...under, shape]);
    }
    placed.add(shape);
  };
  for (const name of [...byName.keys()].toSorted()) place(byName.get(name), []);
  return [...placed];
}
