import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, response } from './samples.ts';

const [ticket, another] = [hashOf('somebody'), hashOf('another')];
const entry = { ticket, waveId: '2021-3', operator: 'els', content: 'locked' };
const one = { forms: 1, unreadable: 2, leftOut: 0, twice: 1, fields: 30, differing: 3 };

eachDatabase((name, open) => {
  describe(`forms on paper that wait for a second time in ${name}`, () => {
    let stores: TestStores;
    const entries = (): TestStores['answers']['paperEntries'] => stores.answers.paperEntries;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were typed first, by wave', async () => {
      expect(await entries().add(entry)).to.equal(true);
      expect(await entries().add({ ...entry, operator: 'bart', content: 'again' })).to.equal(false);
      await entries().add({ ...entry, ticket: another, waveId: '2023-2' });
      expect(await entries().find(ticket)).to.deep.equal(entry);
      expect(await entries().ofWave('2021-3')).to.deep.equal([entry]);
      expect(await entries().find(hashOf('nobody'))).to.equal(null);
    });

    it('keep nothing of when they were typed', async () => {
      const columns = await stores.databases.answers('paper_entries').columnInfo();
      expect(Object.keys(columns).toSorted()).to.deep.equal(['content', 'operator', 'ticket', 'wave_id']);
    });

    it('go when answers are in, and do not come back', async () => {
      await entries().add(entry);
      await entries().add({ ...entry, ticket: another });
      await stores.answers.responses.add(response({ ticket }), []);
      expect(await entries().find(ticket)).to.equal(null);
      expect(await entries().add(entry)).to.equal(false);
      expect((await entries().ofWave('2021-3')).map((left) => left.ticket)).to.deep.equal([another]);
    });

    it('go when they are dropped, and stay when the order of arrival is forgotten', async () => {
      await entries().add(entry);
      await entries().add({ ...entry, ticket: another });
      await entries().drop(another);
      await stores.answers.forgetArrival();
      expect(await entries().ofWave('2021-3')).to.deep.equal([entry]);
    });

    it('are counted by wave, on top of what was counted before', async () => {
      expect(await entries().counts('2021-3')).to.equal(null);
      await Promise.all([entries().addCounts('2021-3', one), entries().addCounts('2021-3', one)]);
      await entries().addCounts('2023-2', one);
      expect(await entries().counts('2021-3')).to.deep.equal({
        forms: 2,
        unreadable: 4,
        leftOut: 0,
        twice: 2,
        fields: 60,
        differing: 6,
      });
    });
  });
});
