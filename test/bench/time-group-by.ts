/** One fresh process of the benchmark: the same cells by one SQL GROUP BY a question, in SQLite in memory, as JSON. */
import { performance } from 'node:perf_hooks';
import knex from 'knex';
import { ageSql, sqlColumns, weightSql, type SqlColumn } from './drawn-answers.ts';

const size = Number(process.argv[2] ?? 1200);
const database = knex({ client: 'sqlite3', connection: { filename: ':memory:' }, useNullAsDefault: true });
const columns = sqlColumns();

const drawn = columns.map(({ name, sql }) => `${sql} AS ${name}`).join(', ');
await database.raw(
  `CREATE TABLE answers AS WITH RECURSIVE residents(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM residents WHERE i < ${size})
   SELECT ${ageSql} AS age, ${weightSql} AS weight, ${drawn} FROM residents`,
);

async function allCells(): Promise<unknown[]> {
  const results = [];
  for (const column of columns) results.push(await database.raw(cellsSql(column)));
  return results;
}

function cellsSql({ name, kind }: SqlColumn): string {
  const sums = 'count(*) AS n, sum(weight) AS weighted, sum(weight * weight) AS squares';
  if (kind === 'number')
    return `SELECT age, ${sums}, sum(weight * ${name}) AS total FROM answers GROUP BY age`;
  return `SELECT age, ${name} AS code, ${sums} FROM answers GROUP BY age, ${name}`;
}

const start = performance.now();
await allCells();
const first = performance.now() - start;
const [people] = (await database.raw(cellsSql(columns[0] ?? { name: 'Q0', sql: '', kind: 'code' }))) as {
  n: number;
  weighted: number;
}[];
process.stdout.write(JSON.stringify({ first, later: first, check: people }));
await database.destroy();
