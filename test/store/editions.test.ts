import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { edition, refusalOf, release } from './samples.ts';

eachDatabase((name, open) => {
  describe(`the editions in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.answers.releases.add(release());
      await stores.answers.editions.add(edition());
    });
    afterEach(() => stores.close());

    it('are found by release and number, oldest first', async () => {
      await stores.answers.releases.add(release({ number: 2 }));
      for (const [of, number] of [
        [2, 1],
        [1, 10],
        [1, 2],
      ] as const)
        // prettier-ignore
        await stores.answers.editions.add(edition({ release: of, number }));
      const names = (await stores.answers.editions.ofWave('2021-3')).map((one) => [one.release, one.number]);
      expect(names).to.deep.equal([[1, 1], [1, 2], [1, 10], [2, 1]]); // prettier-ignore
      expect(await stores.answers.editions.find('2021-3', 1, 1)).to.deep.equal(edition());
      expect(await stores.answers.editions.find('2021-3', 3, 1)).to.equal(null);
    });

    it('keep a number for one of ten who freeze at once', async () => {
      const tries = Array.from({ length: 10 }, () => stores.answers.editions.add(edition({ number: 2 })));
      const outcomes = await Promise.allSettled(tries);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
      const refusal = await refusalOf(stores.answers.editions.add(edition()));
      expect(refusal).to.include({ kind: 'conflict', message: 'Uitgave 1.1 van golf 2021-3 bestaat al.' });
    });

    it('belong to a release that is there', async () => {
      const refusal = await refusalOf(stores.answers.editions.add(edition({ release: 7 })));
      expect(refusal.message).to.match(/foreign key/i);
    });

    const changes = [
      `update editions set document = '{}'`,
      'delete from editions',
      `insert into editions (wave_id, release, number, created_on, checksum, document)
        values ('2021-3', 1, 1, '2021-10-05', 'x', '{}')
        on conflict (wave_id, release, number) do update set document = '{}'`,
      ...(name === 'SQLite'
        ? [`insert or replace into editions values ('2021-3', 1, 1, '2021-10-05', 'x', '{}')`]
        : ['truncate editions']),
    ];
    for (const change of changes) {
      it(`stay as they are under "${change.slice(0, 24)}..."`, async () => {
        const refusal = await refusalOf(stores.databases.answers.raw(change));
        expect(refusal.message).to.include('editions can only be added to');
        expect(await stores.answers.editions.ofWave('2021-3')).to.deep.equal([edition()]);
      });
    }
  });
});
