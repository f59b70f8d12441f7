import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { questionnaire, wave } from './samples.ts';

const texts = { waveId: '2021-3', version: 0, conclusions: ['Eén “zin”.', '<i>Twee</i>'], next: [] };

eachDatabase((name, open) => {
  describe(`the texts for a report in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
    });
    afterEach(() => stores.close());

    it('are none at first, and then what was saved last', async () => {
      expect(await stores.panel.reportTexts.ofWave('2021-3')).to.equal(null);
      expect(await stores.panel.reportTexts.save(texts)).to.equal(true);
      expect(await stores.panel.reportTexts.ofWave('2021-3')).to.deep.equal({ ...texts, version: 1 });
      const later = { ...texts, version: 1, next: ['Wij doen dit.'] };
      expect(await stores.panel.reportTexts.save(later)).to.equal(true);
      expect(await stores.panel.reportTexts.ofWave('2021-3')).to.deep.equal({ ...later, version: 2 });
    });

    it('are saved by one of ten who save at once, the first time and after', async () => {
      for (const version of [0, 1]) {
        const saved = await Promise.all(
          Array.from({ length: 10 }, (_, i) =>
            stores.panel.reportTexts.save({ ...texts, version, next: [String(i)] }),
          ),
        );
        expect(saved.filter(Boolean)).to.have.length(1);
        expect((await stores.panel.reportTexts.ofWave('2021-3'))?.next).to.deep.equal([
          String(saved.indexOf(true)),
        ]);
      }
    });
  });
});
