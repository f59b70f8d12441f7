/** Tables as the migrations make them, the rows of a backup in them, then what later versions changed. */
import { answersMigrations, panelMigrations } from '../../migrations/index.ts';
import { Refused } from '../refused.ts';
import { emptyTable, fillTable, settleNumbers } from '../store/backup/fill-table.ts';
import type { FreshPlace } from '../store/backup/fresh.ts';
import { isLeftOut, places, type Place } from '../store/backup/kept-tables.ts';
import type { TableShape } from '../store/backup/shape.ts';
import { tableShapes } from '../store/backup/table-shape.ts';
import { migrateOne } from '../store/migrate.ts';
import { readBackupFile } from './check-backup.ts';
import type { Opening } from './envelope.ts';
import type { Head, TableLine } from './format.ts';

type Databases = Pick<FreshPlace, Place>;

const migrations = { panel: panelMigrations, answers: answersMigrations };

/** @throws Refused when the backup has other tables than the version it was made with, or a database does not take its rows */
export async function fillPlace(
  databases: Databases,
  path: string,
  { head, opening }: { head: Head; opening: Opening },
): Promise<void> {
  for (const place of places) {
    const known = Object.entries(migrations[place]).filter(([name]) => head.steps[place].includes(name));
    await migrateOne(databases[place], place, Object.fromEntries(known));
  }
  await inTransactions(databases, async (filled) => {
    const shapes = await shapesOf(filled);
    const seen = new Set<string>();
    await readBackupFile(path, opening, {
      head: (again) => refuseChanged(head, again),
      async table(line) {
        const shape = shapeFor(shapes, line);
        seen.add(line.table);
        await emptyTable(filled[placeOf(line)], shape);
      },
      rows: (rows, line) => fillTable(filled[placeOf(line)], shapeFor(shapes, line), rows),
    });
    for (const [table, shape] of shapes) {
      const place = placeOf({ table });
      if (!seen.has(table) && !isLeftOut(place, shape.name))
        throw new Refused(`The backup is not whole: the table ${table} is not in it.`);
      await settleNumbers(filled[place], shape);
    }
  });
  for (const place of places) await migrateOne(databases[place], place, migrations[place]);
}

/** Both are committed, or neither. */
async function inTransactions(
  databases: Databases,
  work: (filled: Databases) => Promise<void>,
): Promise<void> {
  await databases.answers.transaction((answers) =>
    databases.panel.transaction((panel) => work({ answers, panel })),
  );
}

async function shapesOf(databases: Databases): Promise<Map<string, TableShape>> {
  const shapes = new Map<string, TableShape>();
  for (const place of places) {
    for (const shape of await tableShapes(databases[place])) shapes.set(`${place}.${shape.name}`, shape);
  }
  return shapes;
}

/** With the columns in the order of the backup. */
function shapeFor(shapes: Map<string, TableShape>, { table, columns }: TableLine): TableShape {
  const shape = shapes.get(table);
  const there = Object.entries(columns);
  const isSame =
    shape?.columns.size === there.length && there.every(([name, kind]) => shape.columns.get(name) === kind);
  if (shape !== undefined && isSame) return { ...shape, columns: new Map(there) };
  throw new Refused(`The backup has another table ${table} than the version of Panelpeil that made it.`);
}

function placeOf({ table }: Pick<TableLine, 'table'>): Place {
  return table.startsWith('panel.') ? 'panel' : 'answers';
}

function refuseChanged(head: Head, again: Head): Promise<void> {
  if (again.madeAt === head.madeAt) return Promise.resolve();
  return Promise.reject(new Refused('The backup became another file while it was read.'));
}
