import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { setUpMunicipality } from '../../server/actions/municipality/settle-details.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';
import { runCli, type Ran } from '../support/run-cli.ts';

const kerkebeek = {
  name: 'Kerkebeek',
  nisCode: '99901',
  phone: '014 55 55 55',
  phoneHours: 'elke werkdag van 9 tot 12 uur',
  email: 'panel@kerkebeek.example',
};

eachDatabase((name, open) => {
  describe(`who the municipality is, on ${name}`, () => {
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2026-11-28T09:00:00Z') } as unknown as TestWorld;
    });
    afterEach(() => stores.close());

    it('is said once; later what is given changes and the rest stays', async () => {
      await setUpMunicipality(world, { ...kerkebeek, districts: 'Centrum\nHeide' });
      const told = await setUpMunicipality(world, { phone: '014 66 66 66' });
      expect(told).to.deep.include({ ...kerkebeek, phone: '014 66 66 66', districts: ['Centrum', 'Heide'] });
      expect((await stores.panel.settings.municipality())?.colour).to.equal('#0B5563');
      const noted = (await stores.panel.audit.all()).map(({ action }) => action);
      expect(noted).to.deep.equal(['set up municipality', 'change municipality']);
    });

    for (const [field, wrong] of [
      ['name', ' '],
      ['nisCode', '123'],
      ['phone', 'bel ons'],
      ['phoneHours', ''],
      ['email', 'panel at kerkebeek'],
      ['districts', 'Heide\nHeide'],
    ] as const)
      it(`is not said with a ${field} that cannot be`, async () => {
        const told = await setUpMunicipality(world, { ...kerkebeek, [field]: wrong });
        expect(told).to.include({ at: field });
        expect(await stores.panel.settings.municipality()).to.equal(null);
      });
  });
});

describe('panelpeil municipality', () => {
  const run = (...words: string[]): Ran =>
    runCli(['municipality', ...words], { PANELPEIL_DATA: '/nowhere', DATABASE_URL: '' });

  it('names the option that it does not know', () => {
    const ran = run('--postcode', '2200');
    expect([ran.status, ran.stderr.split('\n').length]).to.deep.equal([2, 2]);
    expect(ran.stderr).to.include('--postcode');
  });
});
