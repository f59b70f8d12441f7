import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { mailing, questionnaire, wave } from './samples.ts';

const batch = {
  mailingId: 'm1',
  letters: Buffer.from([1, 0, 255]),
  answered: Buffer.from([7]),
  keptUntil: 1_000,
};

eachDatabase((name, open) => {
  describe(`letters that were made, in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
      await stores.panel.mailings.add(
        mailing({ kind: 'reminder', channel: 'letter', state: 'going', people: 20 }),
      );
      await stores.panel.letterBatches.put(batch);
    });
    afterEach(() => stores.close());

    it('are kept as they are, one making a mailing', async () => {
      const { letterBatches } = stores.panel;
      expect(await letterBatches.find('m1')).to.deep.equal(batch);
      await letterBatches.put({ ...batch, letters: Buffer.from('nieuw'), keptUntil: 2_000 });
      expect(await letterBatches.find('m1')).to.include({ keptUntil: 2_000 });
      expect(await letterBatches.find('m2')).to.equal(null);
    });

    it('are forgotten when they were posted, or laid too long; how many had answered stays', async () => {
      const { letterBatches } = stores.panel;
      await letterBatches.forgetBefore(1_000);
      expect((await letterBatches.find('m1'))?.letters).to.deep.equal(batch.letters);
      await letterBatches.forgetBefore(1_001);
      expect(await letterBatches.find('m1')).to.deep.equal({ ...batch, letters: null });
      await letterBatches.put(batch);
      await letterBatches.forget('m1');
      expect((await letterBatches.find('m1'))?.letters).to.equal(null);
    });
  });
});
