import { expect } from 'chai';
import type { ResponseCounts } from '../../server/actions/answer-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { memoryAnswers } from '../support/memory-answers.ts';

eachDatabase((name, open) => {
  describe(`the counts that staff see in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were kept, by wave, as in the memory of a test', async () => {
      for (const { shownCounts } of [stores.answers, memoryAnswers()]) {
        expect(await shownCounts.keep('2021-3', countsOf(12), null)).to.equal(true);
        expect(await shownCounts.find('2021-3')).to.deep.equal(countsOf(12));
        expect(await shownCounts.find('2023-2')).to.equal(null);
      }
    });

    it('are replaced by whoever looked at those that stand there, and by nobody else', async () => {
      for (const { shownCounts } of [stores.answers, memoryAnswers()]) {
        await shownCounts.keep('2021-3', countsOf(12), null);
        expect(await shownCounts.keep('2021-3', countsOf(13), null)).to.equal(false);
        expect(await shownCounts.keep('2021-3', countsOf(22), 12)).to.equal(true);
        expect(await shownCounts.keep('2021-3', countsOf(23), 12)).to.equal(false);
        expect(await shownCounts.find('2021-3')).to.deep.equal(countsOf(22));
      }
    });

    it('are kept once when two colleagues look at the same moment', async () => {
      const { shownCounts } = stores.answers;
      const both = [12, 13].map((answered) => shownCounts.keep('2021-3', countsOf(answered), null));
      expect((await Promise.all(both)).filter((kept) => kept)).to.have.length(1);
    });

    it('hold no moment and no person', async () => {
      const columns = await stores.databases.answers('shown_counts').columnInfo();
      expect(Object.keys(columns).toSorted()).to.deep.equal(['answered', 'counts', 'wave_id']);
    });
  });
});

function countsOf(answered: number): ResponseCounts {
  return {
    answered,
    byBand: { age_group: { '16-34': answered }, gender: { '': answered }, district: { Noord: answered } },
    byMode: { web: answered, paper: 0, phone: 0 },
    byDay: { '2021-09-07': answered },
  };
}
