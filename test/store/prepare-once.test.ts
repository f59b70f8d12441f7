import { expect } from 'chai';
import type { Knex } from 'knex';
import knex from 'knex';
import sqlite3 from 'sqlite3';
import { prepareOnce } from '../../server/store/prepare-once.ts';
import { refusalOf } from './samples.ts';

describe('a query that comes back on SQLite', () => {
  let db: Knex;
  beforeEach(async () => {
    db = knex({
      client: 'sqlite3',
      connection: { filename: ':memory:' },
      useNullAsDefault: true,
      pool: {
        min: 1,
        max: 1,
        afterCreate: (connection: Parameters<typeof prepareOnce>[0], done: (error: null) => void) => {
          prepareOnce(connection);
          done(null);
        },
      },
    });
    await db.schema.createTable('districts', (table) => {
      table.string('code').primary();
      table.string('name');
    });
  });
  afterEach(() => db.destroy());

  it('finds what each asks for', async () => {
    await db('districts').insert({ code: 'c', name: 'Centrum' });
    await db('districts').insert({ code: 'd', name: 'Dries' });
    const named = (code: string): Promise<string[]> => db('districts').where({ code }).pluck('name');
    expect(await named('c')).to.deep.equal(['Centrum']);
    expect(await named('d')).to.deep.equal(['Dries']);
    expect(await named('e')).to.deep.equal([]);
  });

  it('says each time how many rows it changed', async () => {
    await db('districts').insert({ code: 'c', name: 'Centrum' });
    const rename = (code: string): Promise<number> =>
      db('districts').where({ code }).update({ name: 'Kern' });
    expect([await rename('c'), await rename('d'), await rename('c')]).to.deep.equal([1, 0, 1]);
  });

  it('that was refused leaves nothing open: the next one, and the transaction, go through', async () => {
    const add = (on: Knex, code: string): Promise<unknown> => on('districts').insert({ code, name: null });
    await add(db, 'c');
    expect((await refusalOf(add(db, 'c'))).message).to.match(/UNIQUE/u);
    await db.transaction(async (trx) => {
      await refusalOf(add(trx, 'c'));
      await add(trx, 'd');
    });
    expect(await db('districts').pluck('code')).to.deep.equal(['c', 'd']);
  });

  it('that cannot be understood says so each time', async () => {
    const ask = (): Promise<unknown> => db.raw('select * from wijken');
    expect((await refusalOf(ask())).message).to.match(/no such table/u);
    expect((await refusalOf(ask())).message).to.match(/no such table/u);
  });

  it('sees a table that was changed since', async () => {
    await db('districts').insert({ code: 'c', name: 'Centrum' });
    const all = (): Promise<object[]> => db('districts').select();
    await all();
    await db.schema.alterTable('districts', (table) => {
      table.integer('residents');
    });
    expect(await all()).to.deep.equal([{ code: 'c', name: 'Centrum', residents: null }]);
  });

  it('is one of more than are kept, and lists of any length', async () => {
    for (let nth = 0; nth < 350; nth += 1)
      expect(await db.raw(`select ${nth} as nth`)).to.deep.equal([{ nth }]);
    const codes = Array.from({ length: 60 }, (_, nth) => `c${nth}`);
    expect(await db('districts').whereIn('code', codes)).to.deep.equal([]);
  });
});

describe('a connection that prepares a query once', () => {
  let connection: sqlite3.Database;
  let prepared: string[] = [];
  beforeEach(async () => {
    connection = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(':memory:', (error) =>
        error === null ? resolve(opened) : reject(error),
      );
    });
    const prepare = connection.prepare.bind(connection);
    connection.prepare = ((sql: string, done: () => void) => {
      prepared.push(sql);
      return prepare(sql, done);
    }) as typeof connection.prepare;
    prepared = [];
    prepareOnce(connection);
  });

  const ask = (sql: string, values: unknown[] = []): Promise<unknown[]> =>
    new Promise((resolve, reject) => {
      connection.all(sql, values, (error, rows) => (error === null ? resolve(rows) : reject(error)));
    });
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      connection.close((error) => (error === null ? resolve() : reject(error)));
    });

  it('leaves nothing open when two ask the same for the first time at once', async () => {
    const both = [ask('select ? as one', [1]), ask('select ? as one', [2])];
    expect(await Promise.all(both)).to.deep.equal([[{ one: 1 }], [{ one: 2 }]]);
    expect(await ask('select ? as one', [3])).to.deep.equal([{ one: 3 }]);
    expect(prepared).to.have.length(2);
    await close();
  });

  it('does not hold long texts or files that went along with a query', async () => {
    const long = 'a'.repeat(3_000);
    expect(await ask('select length(?) as size', [long])).to.deep.equal([{ size: 3_000 }]);
    expect(prepared).to.have.length(1);
    for (const values of [
      [long, long],
      [Buffer.alloc(5_000), 'b'],
    ])
      expect(await ask('select length(?) + length(?) as size', values)).to.have.length(1);
    expect(prepared).to.have.length(1);
    await close();
  });

  it('lets go first of what was not asked for longest', async () => {
    for (let nth = 0; nth < 300; nth += 1) await ask(`select ${nth} as nth`);
    await ask('select 0 as nth');
    await ask('select 300 as nth');
    prepared = [];
    await ask('select 0 as nth');
    expect(prepared).to.deep.equal([]);
    await ask('select 1 as nth');
    expect(prepared).to.deep.equal(['select 1 as nth']);
    await close();
  });
});
