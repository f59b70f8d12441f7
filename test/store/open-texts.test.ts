import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';

const written = [
  { waveId: '2021-3', question: 'OPEN', text: 'Meer zitplaatsen graag.' },
  { waveId: '2021-3', question: 'OPEN', text: '<b>Vet</b> & “citaat” 😀' },
  { waveId: '2021-3', question: 'LOK5', text: 'Ik was het vergeten.' },
  { waveId: '2023-2', question: 'OPEN', text: 'Van een andere golf.' },
];

eachDatabase((name, open) => {
  describe(`the open texts in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.answers.addMany([], written);
    });
    afterEach(() => stores.close());

    it('come back in the order of their keys, undecided', async () => {
      const texts = await stores.answers.openTexts.ofWave('2021-3');
      expect(texts.map(({ text }) => text)).to.have.members(written.slice(0, 3).map(({ text }) => text));
      expect(texts.map(({ key }) => key)).to.deep.equal(texts.map(({ key }) => key).toSorted());
      expect(texts.map(({ decision }) => decision)).to.deep.equal([null, null, null]);
    });

    it('keep the last decision on each', async () => {
      const [first, second] = await stores.answers.openTexts.ofWave('2021-3');
      const decide = (key: string, released: string | null): Promise<boolean> =>
        stores.answers.openTexts.decide('2021-3', key, { released });
      expect(await decide(first?.key ?? '', 'Meer […].')).to.equal(true);
      expect(await decide(first?.key ?? '', null)).to.equal(true);
      expect(await decide(second?.key ?? '', 'Zo […].')).to.equal(true);
      const decisions = (await stores.answers.openTexts.ofWave('2021-3')).map(({ decision }) => decision);
      expect(decisions).to.deep.equal([{ released: null }, { released: 'Zo […].' }, null]);
      expect(await stores.answers.openTexts.released('2021-3')).to.deep.equal([
        { waveId: '2021-3', question: second?.question, text: 'Zo […].' },
      ]);
    });

    it('of another wave cannot be decided on, nor one that is not there', async () => {
      const [other] = await stores.answers.openTexts.ofWave('2023-2');
      const decide = (key: string): Promise<boolean> =>
        stores.answers.openTexts.decide('2021-3', key, { released: null });
      expect(await decide(other?.key ?? '')).to.equal(false);
      expect(await decide('0'.repeat(32))).to.equal(false);
      expect((await stores.answers.openTexts.ofWave('2023-2'))[0]?.decision).to.equal(null);
    });

    it('are counted by question', async () => {
      const [first] = (await stores.answers.openTexts.ofWave('2021-3')).filter(
        ({ question }) => question === 'OPEN',
      );
      await stores.answers.openTexts.decide('2021-3', first?.key ?? '', { released: 'Goed.' });
      expect(await stores.answers.openTexts.counts('2021-3')).to.have.deep.members([
        { question: 'OPEN', texts: 2, decided: 1, released: 1 },
        { question: 'LOK5', texts: 1, decided: 0, released: 0 },
      ]);
      expect(await stores.answers.openTexts.counts('2025-1')).to.deep.equal([]);
    });

    it('keep nothing about when or by whom they were decided on, and go with the text', async () => {
      const columns = await stores.databases.answers('text_decisions').columnInfo();
      expect(Object.keys(columns).toSorted()).to.deep.equal(['key', 'released']);
      const [first] = await stores.answers.openTexts.ofWave('2021-3');
      await stores.answers.openTexts.decide('2021-3', first?.key ?? '', { released: null });
      await stores.databases.answers('open_texts').where({ key: first?.key }).delete();
      expect(await stores.databases.answers('text_decisions').select()).to.deep.equal([]);
    });

    it('keep their decisions when their arrival is forgotten', async () => {
      const [first] = await stores.answers.openTexts.ofWave('2021-3');
      await stores.answers.openTexts.decide('2021-3', first?.key ?? '', { released: 'Goed.' });
      const before = await stores.answers.openTexts.ofWave('2021-3');
      await stores.answers.forgetArrival();
      expect(await stores.answers.openTexts.ofWave('2021-3')).to.deep.equal(before);
    });
  });
});
