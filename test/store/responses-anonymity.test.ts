import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, refusalOf, response } from './samples.ts';

eachDatabase((name, open) => {
  describe(`the anonymity of answers in ${name}`, () => {
    let stores: TestStores;
    const rowsOf = (table: string): Promise<object[]> => stores.databases.answers(table).select();

    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('hold nothing that tells who answered, or when within the day', async () => {
      const columns = await stores.databases.answers('responses').columnInfo();
      expect(Object.keys(columns).toSorted()).to.deep.equal(
        'age_group answers day district gender mode pseudonym questionnaire_version receipt_hash ticket wave_id'.split(
          ' ',
        ),
      );
      expect(Object.keys(await stores.databases.answers('open_texts').columnInfo()).toSorted()).to.deep.equal(
        'key question text wave_id'.split(' '),
      );
    });

    it('give their open texts a key of their own, by chance', async () => {
      const text = { waveId: '2021-3', question: 'OPEN', text: 'Goed.' };
      await stores.answers.responses.add(response(), [text, text]);
      const keys = (await stores.databases.answers('open_texts').pluck('key')) as string[];
      expect(new Set(keys).size).to.equal(2);
      for (const key of keys) expect(key).to.match(/^[0-9a-f]{32}$/);
    });

    it('are never in an error', async () => {
      const secret = { ticket: 'verklikker', answers: { INT1: 'verklikker' } };
      const refusals = [
        await refusalOf(stores.answers.responses.add(response(secret), [])),
        await refusalOf(stores.databases.answers('responses').insert({ ticket: 'verklikker' })),
      ];
      for (const refusal of refusals) {
        expect(refusal.message).to.match(/check|not.null/i);
        expect(inspect(refusal, { depth: 9 })).to.not.include('verklikker');
      }
    });

    it('keep every answer when their arrival is forgotten', async () => {
      for (const person of ['d', 'a', 'c', 'b']) {
        const text = { waveId: '2021-3', question: 'OPEN', text: person };
        await stores.answers.responses.add(response({ ticket: hashOf(person) }), [text]);
      }
      const before = [await stores.answers.responses.ofWave('2021-3'), await rowsOf('open_texts')];
      await stores.answers.forgetArrival();
      const [responses, texts = []] = before;
      expect(await stores.answers.responses.ofWave('2021-3')).to.deep.equal(responses);
      expect(await rowsOf('open_texts')).to.have.deep.members(texts);
    });

    if (name === 'PostgreSQL') {
      it('lie in the order of their keys, all of one transaction, once their arrival is forgotten', async () => {
        const db = stores.databases.answers;
        const people = ['d', 'a', 'c', 'b', 'e', 'f'];
        for (const person of people) {
          const text = { waveId: '2021-3', question: 'OPEN', text: person };
          await stores.answers.responses.add(response({ ticket: hashOf(person) }), [text]);
        }
        const transactions = (table: string) => db(table).select(db.raw('distinct xmin::text'));
        expect(await transactions('responses')).to.have.length(6);
        await stores.answers.forgetArrival();
        expect(await transactions('responses')).to.have.length(1);
        expect(await transactions('open_texts')).to.have.length(1);
        const asTheyLie = await db('responses').orderByRaw('ctid').pluck('ticket');
        expect(asTheyLie).to.deep.equal(people.map(hashOf).toSorted());
      });
    }

    if (name === 'PostgreSQL') {
      it('are rewritten after somebody who changes them one by one, in whatever order, and neither fails', async () => {
        const db = stores.databases.answers;
        for (const person of ['a', 'b'])
          await stores.answers.responses.add(response({ ticket: hashOf(person) }), []);
        const [first, last] = await db('responses').orderByRaw('ctid').pluck('ticket');
        const change = await db.transaction();
        await change('responses').where({ ticket: last }).update({ day: '2021-09-10' });
        const rewriting = stores.answers.forgetArrival();
        const waiting = db('pg_stat_activity').where({ wait_event_type: 'Lock' });
        while ((await waiting.clone().whereRaw('datname = current_database()')).length === 0);
        await change('responses').where({ ticket: first }).update({ day: '2021-09-10' });
        await change.commit();
        await rewriting;
        expect(await db('responses').pluck('day')).to.deep.equal(['2021-09-10', '2021-09-10']);
      });

      it('lie in the order of their keys after a round of upkeep too, also when an earlier one stopped half-way', async () => {
        const db = stores.databases.answers;
        const people = ['d', 'a', 'c', 'b', 'e', 'f'];
        for (const person of people)
          await stores.answers.responses.add(response({ ticket: hashOf(person) }), []);
        const asTheyLie = () => db('responses').orderByRaw('ctid').pluck('ticket');
        await db('responses').update({ day: '2021-09-10' });
        expect(await asTheyLie()).not.to.deep.equal(people.map(hashOf).toSorted());
        await stores.answers.tidy();
        expect(await asTheyLie()).to.deep.equal(people.map(hashOf).toSorted());
        await stores.answers.responses.add(response({ ticket: hashOf('g') }), []);
        await stores.answers.tidy();
        expect(await db('responses').select(db.raw('distinct xmin::text'))).to.have.length(1);
      });

      it('are not held up by a round of upkeep while somebody copies the table', async () => {
        const { answers: db } = stores.databases;
        for (const person of ['b', 'a'])
          await stores.answers.responses.add(response({ ticket: hashOf(person) }), []);
        await db.transaction(async (trx) => {
          await trx.raw('lock table responses in access share mode');
          await stores.answers.tidy();
          await stores.answers.responses.add(response({ ticket: hashOf('c') }), []);
        });
        await stores.answers.tidy();
        expect(await db('responses').orderByRaw('ctid').pluck('ticket')).to.deep.equal(
          ['a', 'b', 'c'].map(hashOf).toSorted(),
        );
      });
    }

    if (name === 'SQLite') {
      it('leave no log of commits behind once their arrival is forgotten', async () => {
        await stores.answers.responses.add(response(), []);
        const log = join(stores.settings.dataFolder, 'answers.sqlite-wal');
        expect((await stat(log)).size).to.be.above(0);
        await stores.answers.forgetArrival();
        expect((await stat(log)).size).to.equal(0);
      });

      it('have no row number that would tell the order of arrival', async () => {
        for (const table of ['responses', 'open_texts']) {
          const error = await refusalOf(stores.databases.answers.raw(`select rowid from ${table}`));
          expect(error.message).to.match(/no such column: rowid/);
        }
      });
    }
  });
});
