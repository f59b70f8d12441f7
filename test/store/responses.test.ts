import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { expect } from 'chai';
import knex from 'knex';
import type { Json } from '../../surveys/question.ts';
import { forgetArrival } from '../../server/store/forget-arrival.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, refusalOf, response } from './samples.ts';

eachDatabase((name, open) => {
  describe(`the answers of residents in ${name}`, () => {
    let stores: TestStores;
    const rowsOf = (table: string): Promise<object[]> => stores.databases.answers(table).select();

    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were given', async () => {
      const answers: Json = {
        LOK1: [2, '3'],
        OPEN: 'één “citaat”\u0000\ud800',
        MAT: { b: true, a: null },
        N: 0.1,
      };
      const given = response({ answers, mode: 'paper' });
      expect(await stores.answers.responses.add(given, [])).to.equal('stored');
      expect(await stores.answers.responses.ofWave('2021-3')).to.deep.equal([given]);
    });

    it('are stored once when one person sends them twenty times at once', async () => {
      const tries = Array.from({ length: 20 }, () =>
        stores.answers.responses.add(response(), [{ waveId: '2021-3', question: 'OPEN', text: 'Goed.' }]),
      );
      const outcomes = await Promise.all(tries);
      expect(outcomes.filter((outcome) => outcome === 'stored')).to.have.length(1);
      expect(outcomes.filter((outcome) => outcome === 'same')).to.have.length(19);
      expect(await rowsOf('responses')).to.have.length(1);
      expect(await rowsOf('open_texts')).to.have.length(1);
    });

    it('are the same when only the order of the keys differs', async () => {
      await stores.answers.responses.add(response({ answers: { a: { x: 1, y: [1, 2] }, b: '2' } }), []);
      const again = response({ answers: { b: '2', a: { y: [1, 2], x: 1 } } });
      expect(await stores.answers.responses.add(again, [])).to.equal('same');
    });

    it('stay the first ones when other answers come later', async () => {
      await stores.answers.responses.add(response({ answers: { INT1: ['1', '2'] } }), []);
      const later = response({ answers: { INT1: ['2', '1'] } });
      const outcome = await stores.answers.responses.add(later, [
        { waveId: '2021-3', question: 'OPEN', text: 'Later bedacht.' },
      ]);
      expect(outcome).to.equal('different');
      expect((await stores.answers.responses.ofWave('2021-3'))[0]?.answers).to.deep.equal({
        INT1: ['1', '2'],
      });
      expect(await rowsOf('open_texts')).to.have.length(0);
    });

    it('are seen by another connection as soon as they are acknowledged', async () => {
      const observer = knex(stores.databases.answers.client.config);
      for (const person of ['a', 'b', 'c', 'd', 'e']) {
        await stores.answers.responses.add(response({ ticket: hashOf(person) }), []);
        expect(await observer('responses').where({ ticket: hashOf(person) })).to.have.length(1);
      }
      await observer.destroy();
    });

    it('are not stored at all when an open text of theirs cannot be stored', async () => {
      const broken = { waveId: '2021-3', question: null as unknown as string, text: 'Goed.' };
      const whole = { waveId: '2021-3', question: 'OPEN', text: 'Goed.' };
      await refusalOf(stores.answers.responses.add(response(), [whole, broken]));
      expect(await stores.answers.responses.exists(hashOf('m1'))).to.equal(false);
      expect(await rowsOf('open_texts')).to.have.length(0);
    });

    it('survive a text that no database should be given', async () => {
      const text = 'nul \u0000 en half teken \ud800';
      await stores.answers.responses
        .add(response(), [{ waveId: '2021-3', question: 'OPEN', text }])
        .catch(String);
      const next = response({ ticket: hashOf('m2') });
      expect(await stores.answers.responses.add(next, [])).to.equal('stored');
    });

    it('hold nothing that tells who answered, or when within the day', async () => {
      const columns = await stores.databases.answers('responses').columnInfo();
      expect(Object.keys(columns).toSorted()).to.deep.equal(
        'age_group answers day district gender mode pseudonym questionnaire_version ticket wave_id'.split(
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

    it('are counted by band, and given in the order of their tickets', async () => {
      const people = ['a', 'b', 'c', 'd'].map((person, index) =>
        response({
          ticket: hashOf(person),
          bands: { age_group: index === 0 ? '65+' : '16-34', gender: '', district: 'Noord' },
        }),
      );
      for (const person of people) await stores.answers.responses.add(person, []);
      await stores.answers.responses.add(response({ waveId: '2023-2' }), []);
      const counted = await stores.answers.responses.countByBand('2021-3', 'age_group');
      expect([...counted]).to.deep.equal([
        ['16-34', 3],
        ['65+', 1],
      ]);
      const tickets = (await stores.answers.responses.ofWave('2021-3')).map(({ ticket }) => ticket);
      expect(tickets).to.deep.equal(people.map(({ ticket }) => ticket).toSorted());
    });

    it('come in by thousands, all or none', async () => {
      const many = Array.from({ length: 1_201 }, (_, index) => response({ ticket: hashOf(`m${index}`) }));
      const texts = many.map(() => ({ waveId: '2021-3', question: 'OPEN', text: 'Goed.' }));
      await stores.answers.addMany(many, texts);
      expect(await rowsOf('open_texts')).to.have.length(1_201);
      const double = [response({ ticket: hashOf('new') }), response({ ticket: hashOf('m1200') })];
      expect(await refusalOf(stores.answers.addMany(double, []))).to.include({ kind: 'conflict' });
      expect(await rowsOf('responses')).to.have.length(1_201);
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
      await forgetArrival(stores.databases);
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
        await forgetArrival(stores.databases);
        expect(await transactions('responses')).to.have.length(1);
        expect(await transactions('open_texts')).to.have.length(1);
        const asTheyLie = await db('responses').orderByRaw('ctid').pluck('ticket');
        expect(asTheyLie).to.deep.equal(people.map(hashOf).toSorted());
      });
    }

    if (name === 'SQLite') {
      it('leave no log of commits behind once their arrival is forgotten', async () => {
        await stores.answers.responses.add(response(), []);
        const log = join(stores.settings.dataFolder, 'answers.sqlite-wal');
        expect((await stat(log)).size).to.be.above(0);
        await forgetArrival(stores.databases);
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
