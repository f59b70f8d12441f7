import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`waves in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
    });
    afterEach(() => stores.close());

    it('come back with their questionnaire, its keys in the order of the file', async () => {
      expect(await stores.panel.waves.find('2021-3')).to.deep.equal(wave());
      const found = await stores.panel.waves.questionnaire('2021-3', 1);
      expect(JSON.stringify(found)).to.equal(JSON.stringify(questionnaire()));
      expect(await stores.panel.waves.questionnaire('2021-3', 2)).to.equal(null);
      expect(await stores.panel.waves.find('2020-1')).to.equal(null);
    });

    it('are listed newest first, the tenth of a year after the ninth', async () => {
      for (const id of ['2021-10', '2020-2', '2021-9'])
        await stores.panel.waves.add(wave({ id }), questionnaire(id));
      const ids = (await stores.panel.waves.all()).map(({ id }) => id);
      expect(ids).to.deep.equal(['2021-10', '2021-9', '2021-3', '2020-2']);
    });

    it('move only from the status they are in', async () => {
      expect(await stores.panel.waves.move('2021-3', 'open', 'closed')).to.equal(false);
      expect(await stores.panel.waves.move('2021-3', 'planned', 'open')).to.equal(true);
      expect(await stores.panel.waves.move('2020-1', 'planned', 'open')).to.equal(false);
      expect((await stores.panel.waves.find('2021-3'))?.status).to.equal('open');
    });

    it('keep the day they were closed on', async () => {
      await stores.panel.waves.move('2021-3', 'planned', 'open');
      await stores.panel.waves.move('2021-3', 'open', 'closed', '2021-09-20');
      expect(await stores.panel.waves.find('2021-3')).to.include({
        status: 'closed',
        closesOn: '2021-09-20',
      });
    });

    it('are closed by one of ten who close them at once', async () => {
      await stores.panel.waves.move('2021-3', 'planned', 'open');
      const moved = await Promise.all(
        Array.from({ length: 10 }, () => stores.panel.waves.move('2021-3', 'open', 'closed')),
      );
      expect(moved.filter(Boolean)).to.have.length(1);
    });

    it('are changed by who saw them as they are, and by nobody else', async () => {
      const { waves } = stores.panel;
      const changed = wave({ title: 'Het loket', mayEdit: false, bands: ['age4'] });
      expect(await waves.change(wave(), changed)).to.equal(true);
      expect(await waves.change(wave(), wave({ title: 'Te laat' }))).to.equal(false);
      expect(await waves.find('2021-3')).to.deep.equal(changed);
    });

    it('are changed by one of ten who change them at once', async () => {
      const titles = Array.from({ length: 10 }, (_, i) => `Titel ${i}`);
      const changed = await Promise.all(
        titles.map((title) => stores.panel.waves.change(wave(), wave({ title }))),
      );
      expect(changed.filter(Boolean)).to.have.length(1);
    });

    it('have more than one version of a questionnaire, each once', async () => {
      const second = { ...questionnaire(), version: 2 };
      await stores.panel.waves.addQuestionnaire(second);
      expect(await stores.panel.waves.questionnaire('2021-3', 2)).to.deep.equal(second);
      expect(await refusalOf(stores.panel.waves.addQuestionnaire(second))).to.include({ kind: 'conflict' });
    });

    it('are taken away as drafts only, with their sample and questionnaires', async () => {
      const { waves, samples, members } = stores.panel;
      expect(await waves.removeDraft('2021-3')).to.equal(false);
      await waves.move('2021-3', 'planned', 'draft');
      await members.add([member()]);
      const draw = { waveId: '2021-3', seed: 'a', plan: {}, drawnOn: '2021-08-01', staffId: 's1' };
      await samples.draw(draw, ['m1']);
      expect(await waves.removeDraft('2021-3')).to.equal(true);
      expect(await waves.find('2021-3')).to.equal(null);
      expect(await samples.find('2021-3')).to.equal(null);
      expect(await waves.questionnaire('2021-3', 1)).to.equal(null);
    });

    it('cannot be added twice, and a refused one leaves no questionnaire', async () => {
      const refusal = await refusalOf(stores.panel.waves.add(wave(), { ...questionnaire(), version: 2 }));
      expect(refusal).to.include({ kind: 'conflict', message: 'Golf 2021-3 bestaat al.' });
      expect(await stores.panel.waves.questionnaire('2021-3', 2)).to.equal(null);
    });

    it('cannot close before they open', async () => {
      const upsideDown = wave({ id: '2022-1', opensOn: '2022-02-02', closesOn: '2022-02-01' });
      const refusal = await refusalOf(stores.panel.waves.add(upsideDown, questionnaire('2022-1')));
      expect(refusal.message).to.match(/check/i);
    });

    it('change whole or not at all within one transaction', async () => {
      const work = stores.panel.inOneTransaction(async (panel) => {
        await panel.waves.move('2021-3', 'planned', 'open');
        await panel.waves.add(wave({ id: '2023-2' }), questionnaire('2023-2'));
        throw new Error('halfway');
      });
      expect((await refusalOf(work)).message).to.equal('halfway');
      expect(await stores.panel.waves.all()).to.deep.equal([wave()]);
    });
  });
});
