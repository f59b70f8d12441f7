import { expect } from 'chai';
import type { Draw } from '../../server/actions/sample-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { member, questionnaire, wave } from './samples.ts';

const draw: Draw = {
  waveId: '2021-3',
  seed: '7K2M9PQR4TWX',
  plan: { wish: { size: 2, bands: ['age5'] }, strata: [{ codes: { age_group: '16-34' }, places: 2 }] },
  drawnOn: '2021-08-30',
  staffId: 's1',
};

async function settle(panel: PanelStore): Promise<void> {
  await panel.members.add(['m1', 'm2', 'm3'].map((id) => member({ id, reference: `KB-${id}` })));
  await panel.waves.add(wave(), questionnaire());
  await panel.waves.add(wave({ id: '2021-4', status: 'draft' }), questionnaire('2021-4'));
}

eachDatabase((name, open) => {
  describe(`draws in ${name}`, () => {
    let stores: TestStores;
    let panel: PanelStore;
    beforeEach(async () => {
      stores = await open();
      ({ panel } = stores);
      await settle(panel);
    });
    afterEach(() => stores.close());

    it('knows none at first', async () => {
      expect(await panel.samples.find('2021-3')).to.equal(null);
      expect(await panel.samples.members('2021-3')).to.deep.equal([]);
      expect(await panel.samples.planned()).to.deep.equal(new Map());
    });

    it('gives back the seed, the plan and who were drawn', async () => {
      await panel.samples.draw(draw, ['m3', 'm1']);
      expect(await panel.samples.find('2021-3')).to.deep.equal(draw);
      expect(await panel.samples.members('2021-3')).to.deep.equal(['m1', 'm3']);
    });

    it('puts a new draw in the place of the earlier one, and leaves other waves alone', async () => {
      await panel.samples.draw({ ...draw, waveId: '2021-4' }, ['m1']);
      await panel.samples.draw(draw, ['m3', 'm1']);
      await panel.samples.draw({ ...draw, seed: 'ANDER-ZAAD' }, ['m2']);
      expect((await panel.samples.find('2021-3'))?.seed).to.equal('ANDER-ZAAD');
      expect(await panel.samples.members('2021-3')).to.deep.equal(['m2']);
      expect(await panel.samples.members('2021-4')).to.deep.equal(['m1']);
    });

    it('counts samples of waves that are not open yet as planned', async () => {
      await panel.samples.draw(draw, ['m1', 'm2']);
      await panel.samples.draw({ ...draw, waveId: '2021-4' }, ['m2']);
      await panel.waves.move('2021-3', 'planned', 'open');
      expect(await panel.samples.planned()).to.deep.equal(new Map([['2021-4', ['m2']]]));
    });

    it('knows all the waves that one member was drawn for, open ones too', async () => {
      await panel.samples.draw({ ...draw, waveId: '2021-4' }, ['m2']);
      await panel.samples.draw(draw, ['m1', 'm2']);
      await panel.waves.move('2021-3', 'planned', 'open');
      expect(await panel.samples.ofMember('m2')).to.deep.equal(['2021-3', '2021-4']);
      expect(await panel.samples.ofMember('m3')).to.deep.equal([]);
    });

    it('undoes a draw with what it was done together with', async () => {
      await panel.samples.draw(draw, ['m1']);
      await panel
        .inOneTransaction(async (inside) => {
          await inside.samples.draw({ ...draw, seed: 'ANDER-ZAAD' }, ['m2']);
          throw new Error('something after it failed');
        })
        .catch((error: unknown) => expect(String(error)).to.include('failed'));
      expect((await panel.samples.find('2021-3'))?.seed).to.equal(draw.seed);
      expect(await panel.samples.members('2021-3')).to.deep.equal(['m1']);
    });

    it('holds a draw of some thousands', async () => {
      const many = Array.from({ length: 3_000 }, (_, i) => `n${String(i).padStart(4, '0')}`);
      await panel.members.add(many.map((id) => member({ id, reference: id })));
      await panel.samples.draw(draw, many);
      expect(await panel.samples.members('2021-3')).to.deep.equal(many);
    });

    it('forgets who was removed from the register', async () => {
      await panel.samples.draw(draw, ['m1', 'm2']);
      await panel.members.remove('m1');
      expect(await panel.samples.members('2021-3')).to.deep.equal(['m2']);
    });
  });
});
