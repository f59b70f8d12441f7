/** One fresh process of the benchmark: fills a fresh installation with the demo, then writes its rows to a database once more. Prints JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import knex from 'knex';
import { readSettings } from '../../server/config.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { fillDemoFigures } from '../../server/demo/figures/fill-demo-figures.ts';
import { withInstallation } from '../../server/installation.ts';
import { timed } from './fresh-process.ts';

const folder = await mkdtemp(join(tmpdir(), 'panelpeil-bench-demo-'));
let filled = 0;
await withInstallation(readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' }), async (world) => {
  filled = await timed(async () => {
    await fillDemo(world);
    await fillDemoFigures(world);
  });
});

const open = (name: string): ReturnType<typeof knex> =>
  knex({
    client: 'sqlite3',
    connection: { filename: join(folder, name) },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
let rows = 0;
let written = 0;
for (const name of ['panel.sqlite', 'answers.sqlite']) {
  const [from, to] = [open(name), open(`copy-${name}`)];
  const tables: { name: string; sql: string }[] = await from('sqlite_master')
    .where('type', 'table')
    .whereNot('name', 'like', 'sqlite_%');
  const content = new Map<string, object[]>();
  for (const table of tables) content.set(table.name, await from<object>(table.name).select('*'));
  for (const { sql } of tables) await to.raw(sql);
  written += await timed(async () => {
    for (const [table, list] of content) await to.batchInsert(table, list, 20);
  });
  rows += [...content.values()].reduce((sum, list) => sum + list.length, 0);
  await Promise.all([from.destroy(), to.destroy()]);
}
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify({ filled, written, rows }));
