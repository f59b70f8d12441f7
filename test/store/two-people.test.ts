import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { refusalOf, staffMember } from './samples.ts';

const asked = { by: 's1', on: '2025-03-10' };
const request = { number: 1, kind: 'destroy wave key', subject: '2021-3', reason: 'Omdat.', asked } as const;
const yes = (by: string, since = '2025-03-01') =>
  ({ to: 'confirmed', sign: { by, on: '2025-03-11' }, since }) as const;

eachDatabase((name, open) => {
  describe(`requests of two people in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      for (const id of ['s1', 's2', 's3'])
        await stores.panel.staff.add(staffMember({ id, email: `${id}@kerkebeek.example` }));
      await stores.panel.twoPeople.ask(request);
    });
    afterEach(() => stores.close());

    const requests = (): TestStores['panel']['twoPeople'] => stores.panel.twoPeople;

    it('are open until somebody else decides, and are not asked twice', async () => {
      expect(await requests().all()).to.deep.equal([
        { ...request, state: 'open', decided: null, doneOn: null, downloads: 0 },
      ]);
      expect(await refusalOf(requests().ask({ ...request, number: 2 }))).to.include({ kind: 'conflict' });
      await requests().ask({ ...request, number: 2, subject: '2023-2' });
      expect((await requests().all()).map(({ number }) => number)).to.deep.equal([2, 1]);
    });

    it('are never decided by who asked, whatever else is tried', async () => {
      expect(await requests().decide(1, yes('s1'))).to.equal(false);
      const forced = stores.databases
        .panel('two_people_requests')
        .update({ state: 'confirmed', decided_by: 's1', decided_on: '2025-03-11' });
      expect((await refusalOf(forced)).message).to.match(/check/i);
      expect((await requests().find(1))?.state).to.equal('open');
    });

    it('are decided once, by one of ten at the same moment', async () => {
      const tries = Array.from({ length: 10 }, (_, i) =>
        requests().decide(1, i % 2 === 0 ? yes('s2') : { ...yes('s3'), to: 'refused' }),
      );
      expect((await Promise.all(tries)).filter(Boolean)).to.have.length(1);
      expect(await requests().decide(1, yes('s2'))).to.equal(false);
      expect(await requests().drop(1, 's1')).to.equal(false);
    });

    it('are decided no more once they are too old, dropped or lapsed', async () => {
      expect(await requests().decide(1, yes('s2', '2025-03-11'))).to.equal(false);
      expect(await requests().drop(1, 's2')).to.equal(false);
      expect([await requests().drop(1, 's1'), await requests().lapse(1)]).to.deep.equal([true, false]);
      await requests().ask({ ...request, number: 2 });
      expect([await requests().lapse(2), await requests().decide(2, yes('s2'))]).to.deep.equal([true, false]);
    });

    it('end the key of a wave once, and never a second time', async () => {
      await requests().decide(1, yes('s2'));
      expect([
        await requests().finish(1, '2025-03-12'),
        await requests().finish(1, '2025-03-13'),
      ]).to.deep.equal([true, false]);
      expect((await requests().find(1))?.doneOn).to.equal('2025-03-12');
      await requests().ask({ ...request, number: 2 });
      expect(String(await refusalOf(requests().decide(2, yes('s3'))))).to.match(/unique/i);
    });

    it('count downloads up to the most, for who asked and for as long as it holds', async () => {
      await requests().ask({ ...request, number: 2, kind: 'download microdata' });
      const limit = { by: 's1', since: '2025-03-05', most: 3 };
      expect(await requests().countDownload(2, limit)).to.equal(false);
      await requests().decide(2, yes('s2'));
      expect(await requests().countDownload(2, { ...limit, by: 's2' })).to.equal(false);
      expect(await requests().countDownload(2, { ...limit, since: '2025-03-12' })).to.equal(false);
      const tries = await Promise.all(Array.from({ length: 8 }, () => requests().countDownload(2, limit)));
      expect(tries.filter(Boolean)).to.have.length(3);
      expect((await requests().find(2))?.downloads).to.equal(3);
    });

    it('stand beside the keys of deleted drafts that are to be taken away', async () => {
      await stores.panel.leftKeys.add('2025-9');
      await stores.panel.leftKeys.add('2025-9');
      expect(await stores.panel.leftKeys.all()).to.deep.equal(['2025-9']);
      await stores.panel.leftKeys.forget('2025-9');
      expect(await stores.panel.leftKeys.all()).to.deep.equal([]);
    });
  });
});
