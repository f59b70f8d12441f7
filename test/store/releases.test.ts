import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { refusalOf, release } from './samples.ts';

eachDatabase((name, open) => {
  describe(`the releases in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.answers.releases.add(release());
    });
    afterEach(() => stores.close());

    it('are found by wave and number, oldest first', async () => {
      await stores.answers.releases.add(release({ number: 10 }));
      await stores.answers.releases.add(release({ number: 2 }));
      await stores.answers.releases.add(release({ waveId: '2023-2' }));
      const numbers = (await stores.answers.releases.ofWave('2021-3')).map(({ number }) => number);
      expect(numbers).to.deep.equal([1, 2, 10]);
      expect(await stores.answers.releases.find('2021-3', 1)).to.deep.equal(release());
      expect(await stores.answers.releases.find('2021-3', 3)).to.equal(null);
    });

    it('keep a number for the first document that took it', async () => {
      const refusal = await refusalOf(stores.answers.releases.add(release({ document: '{}' })));
      expect(refusal).to.include({
        kind: 'conflict',
        message: 'Vrijgave 1 van golf 2021-3 bestaat al.',
      });
    });

    const changes = [
      `update releases set document = '{}'`,
      'delete from releases',
      `insert into releases (wave_id, number, created_on, checksum, document)
        values ('2021-3', 1, '2021-09-28', 'x', '{}') on conflict (wave_id, number) do update set document = '{}'`,
      ...(name === 'SQLite'
        ? [`insert or replace into releases values ('2021-3', 1, '2021-09-28', 'x', '{}')`]
        : ['truncate releases cascade']),
    ];
    for (const change of changes) {
      it(`stay as they are under "${change.slice(0, 24)}..."`, async () => {
        const refusal = await refusalOf(stores.databases.answers.raw(change));
        expect(refusal.message).to.include('releases can only be added to');
        expect(await stores.answers.releases.ofWave('2021-3')).to.deep.equal([release()]);
      });
    }
  });
});
