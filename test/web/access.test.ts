/** The whole of who may do what (access-matrix.ts), asked of the real program on both databases. */
import { createHash } from 'node:crypto';
import { expect } from 'chai';
import type { Knex } from 'knex';
import { canonicalJson } from '../../server/store/canonical-json.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { fixedClock } from '../support/world.ts';
import { accessMatrix, type AccessRow } from './access-matrix.ts';
import {
  addressOf,
  expectedOf,
  lettersOf,
  outcomeOf,
  send,
  type Method,
  type Outcome,
} from './matrix/ask.ts';
import { fillHall, people, settings, type FilledHall, type Who } from './matrix/filled-hall.ts';

eachDatabase((name, open) => {
  describe(`every address in ${name}`, function () {
    this.timeout(180_000);
    let stores: TestStores;
    let hall: FilledHall;
    before(async () => {
      stores = await open();
      hall = await fillHall({
        ...stores,
        clock: fixedClock('2025-03-10T09:00:00Z'),
        publicUrl: settings.publicUrl,
      });
    });
    after(() => stores.close());
    // Nobody who asks everything is held up for asking much.
    beforeEach(() => stores.databases.panel('limits').delete());

    const get = async (row: AccessRow, who: Who): Promise<Outcome> =>
      outcomeOf(await hall.visitors[who].get(addressOf(row.path, hall, row.ids)), false);
    const post = async (row: AccessRow, who: Who, hasProof = true): Promise<Outcome> => {
      const sent = { fields: row.fields ?? {}, isFile: row.isFile === true, hasProof };
      return outcomeOf(await send(hall, who, addressOf(row.path, hall, row.ids), sent), true);
    };
    /** Rows that are not as the matrix says, each as the row that was found. */
    async function differing(
      method: Method,
      ask: (row: AccessRow, who: Who) => Promise<Outcome | null>,
    ): Promise<string[]> {
      const wrong: string[] = [];
      const rows = accessMatrix.filter((row) => row[method] !== undefined);
      for (const row of [
        ...rows.filter(({ last }) => last !== true),
        ...rows.filter(({ last }) => last === true),
      ]) {
        let found = '';
        for (const who of people) found += (await ask(row, who)) ?? expectedOf(row, method, who);
        if (found === lettersOf(row, method)) continue;
        wrong.push(
          `${row.path}: expected ${method}: '${row[method]}', found '${found.slice(0, 3)} ${found.slice(3)}'`,
        );
      }
      return wrong;
    }

    it('shows itself to whom the matrix says', async () => {
      expect(await differing('get', get)).to.deep.equal([]);
    });

    it('refuses a form without the word of our own page, whoever sends it', async () => {
      const taken: string[] = [];
      const before = await digestOf(stores);
      const behindDoor = accessMatrix.filter(
        (row) => row.isWordless !== true && lettersOf(row, 'post').startsWith('i'),
      );
      for (const row of behindDoor)
        for (const who of people.filter((one) => lettersOf(row, 'post')[people.indexOf(one)] !== 'i')) {
          const outcome = await post(row, who, false);
          if (outcome !== 'x') taken.push(`${who} ${row.path}: ${outcome}`);
        }
      expect(taken).to.deep.equal([]);
      expect(await digestOf(stores)).to.deep.equal(before);
    });

    it('takes nothing from whom the matrix refuses, and nothing is changed', async () => {
      const before = await digestOf(stores);
      const wrong = await differing('post', async (row, who) =>
        expectedOf(row, 'post', who) === 'o' || row.last === true ? null : post(row, who),
      );
      expect(wrong).to.deep.equal([]);
      expect(await digestOf(stores)).to.deep.equal(before);
    });

    it('takes what is sent from whom the matrix says', async () => {
      expect(
        await differing('post', async (row, who) =>
          expectedOf(row, 'post', who) === 'o' || row.last === true ? post(row, who) : null,
        ),
      ).to.deep.equal([]);
    });
  });
});

/** Table -> digest of all its rows; but for what keeps count of the visits themselves. */
async function digestOf({ databases }: TestStores): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const place of ['panel', 'answers'] as const)
    for (const table of await tablesOf(databases[place], databases.kind, place)) {
      const rows = (await databases[place](table)).map((row: object) =>
        canonicalJson(JSON.parse(JSON.stringify(row))),
      );
      digests[`${place} ${table}`] = createHash('sha256').update(rows.toSorted().join('\n')).digest('hex');
    }
  return digests;
}

async function tablesOf(db: Knex, kind: string, place: string): Promise<string[]> {
  const names: string[] =
    kind === 'sqlite'
      ? await db('sqlite_master').where({ type: 'table' }).pluck('name')
      : await db('pg_tables').where({ schemaname: place }).pluck('tablename');
  return names.filter((name) => !/^(?:sqlite|knex)_|^(?:sessions|limits|write_checks)$/u.test(name));
}
