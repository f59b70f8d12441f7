import { expect } from 'chai';
import type { Knex } from 'knex';
import knex from 'knex';
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
