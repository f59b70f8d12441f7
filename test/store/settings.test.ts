import { expect } from 'chai';
import type { Municipality } from '../../server/actions/panel-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';

const kerkebeek: Municipality = {
  name: 'Kerkebeek',
  nisCode: '99999',
  phone: '014 00 00 00',
  phoneHours: '9 tot 12 uur',
  email: 'panel@kerkebeek.example',
  counterName: 'thuisloket',
  colour: '#0b5d66',
  districts: ['Noord', 'Zuid'],
};

eachDatabase((name, open) => {
  describe(`the municipality in ${name}`, () => {
    let stores: TestStores;
    before(async () => {
      stores = await open();
    });
    after(() => stores.close());

    it('is unknown at first, and then what was saved last', async () => {
      expect(await stores.panel.settings.municipality()).to.equal(null);
      await stores.panel.settings.saveMunicipality(kerkebeek);
      await stores.panel.settings.saveMunicipality({ ...kerkebeek, districts: ['Oost'] });
      expect(await stores.panel.settings.municipality()).to.deep.equal({ ...kerkebeek, districts: ['Oost'] });
    });

    it('can be written, and a check of that leaves nothing behind', async () => {
      expect([await stores.panel.canWrite(), await stores.answers.canWrite()]).to.deep.equal([true, true]);
      expect(await stores.databases.panel('write_checks').select()).to.deep.equal([]);
    });

    it('says so when it cannot be written', async () => {
      await stores.databases.panel.schema.renameTable('write_checks', 'gone');
      await stores.databases.answers.schema.renameTable('write_checks', 'gone');
      expect([await stores.panel.canWrite(), await stores.answers.canWrite()]).to.deep.equal([false, false]);
    });
  });
});
