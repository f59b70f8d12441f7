import { expect } from 'chai';
import knex from 'knex';
import type { Json } from '../../surveys/question.ts';
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

    it('differ when only a text or a band does, and are the same at a retry with both', async () => {
      const { responses } = stores.answers;
      const text = (says: string) => [{ waveId: '2021-3', question: 'OPEN', text: says }];
      await responses.add(response(), text('Goed.'));
      const older = response({ bands: { ...response().bands, age_group: '65+' } });
      expect(await responses.add(response(), text('Slecht.'))).to.equal('different');
      expect(await responses.add(older, text('Goed.'))).to.equal('different');
      expect(await responses.add(response(), text('Goed.'))).to.equal('same');
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

    it('are stored by hundreds at once, and one that cannot be stored takes no other with it', async () => {
      const people = Array.from({ length: 450 }, (_, index) => response({ ticket: hashOf(`m${index}`) }));
      const broken = response({ ticket: 'too short' });
      const adding = [...people.slice(0, 30), broken, ...people.slice(30)].map((each) =>
        stores.answers.responses.add(each, [{ waveId: '2021-3', question: 'OPEN', text: each.ticket }]),
      );
      const outcomes = await Promise.allSettled(adding);
      expect(outcomes.filter(({ status }) => status === 'rejected')).to.have.length(1);
      expect(outcomes[30]?.status).to.equal('rejected');
      expect(await rowsOf('responses')).to.have.length(450);
      expect(await rowsOf('open_texts')).to.have.length(450);
    });

    it('of one person at the same moment: the first stay, the others hear that they differ', async () => {
      const { responses } = stores.answers;
      const text = (of: string) => [{ waveId: '2021-3', question: 'OPEN', text: of }];
      const outcomes = await Promise.all([
        responses.add(response({ ticket: hashOf('other') }), text('other')),
        responses.add(response({ answers: { INT1: '1' } }), text('first')),
        responses.add(response({ answers: { INT1: '2' } }), text('second')),
        responses.add(response({ answers: { INT1: '1' } }), text('third')),
      ]);
      expect(outcomes).to.deep.equal(['stored', 'stored', 'different', 'different']);
      const texts = (await stores.databases.answers('open_texts').pluck('text')) as string[];
      expect(texts).to.have.members(['other', 'first']);
    });

    it('survive a text that no database should be given', async () => {
      const text = 'nul \u0000 en half teken \ud800';
      await stores.answers.responses
        .add(response(), [{ waveId: '2021-3', question: 'OPEN', text }])
        .catch(String);
      const next = response({ ticket: hashOf('m2') });
      expect(await stores.answers.responses.add(next, [])).to.equal('stored');
    });

    it('are counted by band, way and day at once, and given in the order of their tickets', async () => {
      const people = ['a', 'b', 'c', 'd'].map((person, index) =>
        response({
          ticket: hashOf(person),
          bands: { age_group: index === 0 ? '65+' : '16-34', gender: '', district: 'Noord' },
          mode: index === 0 ? 'paper' : 'web',
          day: index < 2 ? '2021-09-07' : '2021-09-08',
        }),
      );
      for (const person of people) await stores.answers.responses.add(person, []);
      await stores.answers.responses.add(response({ waveId: '2023-2' }), []);
      expect(await stores.answers.responses.counts('2021-3')).to.deep.equal({
        answered: 4,
        byBand: { age_group: { '16-34': 3, '65+': 1 }, gender: { '': 4 }, district: { Noord: 4 } },
        byMode: { web: 3, paper: 1, phone: 0 },
        byDay: { '2021-09-07': 2, '2021-09-08': 2 },
      });
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
  });
});
