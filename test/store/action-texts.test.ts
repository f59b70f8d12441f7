import { expect } from 'chai';
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';

const texts: ActionTexts = {
  code: 'A40242',
  year: 2021,
  version: 0,
  explanation: ['Eén “zin” met [contacten 2021].'],
  interpretation: ['<i>Twee</i>'],
  blocks: ['contacts', 'counter'],
  service: null,
};

eachDatabase((name, open) => {
  describe(`the texts for actions in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('are none at first, and then what was saved last, each year on its own', async () => {
      const { actionTexts } = stores.panel;
      expect(await actionTexts.find('A40242', 2021)).to.equal(null);
      expect(await actionTexts.save(texts)).to.equal(true);
      expect(await actionTexts.save({ ...texts, year: 2022, service: 'Burgerzaken' })).to.equal(true);
      expect(await actionTexts.save({ ...texts, version: 1, blocks: [] })).to.equal(true);
      expect(await actionTexts.find('A40242', 2021)).to.deep.equal({ ...texts, version: 2, blocks: [] });
      expect((await actionTexts.find('A40242', 2022))?.service).to.equal('Burgerzaken');
    });

    it('are saved by one of ten who save at once, the first time and after', async () => {
      for (const version of [0, 1]) {
        const saved = await Promise.all(
          Array.from({ length: 10 }, (_, i) =>
            stores.panel.actionTexts.save({ ...texts, version, explanation: [String(i)] }),
          ),
        );
        expect(saved.filter(Boolean)).to.have.length(1);
        const kept = await stores.panel.actionTexts.find('A40242', 2021);
        expect(kept?.explanation).to.deep.equal([String(saved.indexOf(true))]);
      }
    });
  });
});
