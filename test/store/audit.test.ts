import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { refusalOf } from './samples.ts';

const entry = { at: '2021-09-27T09:00:00.000Z', actor: 's1', action: 'release results', subject: '2021-3 1' };

eachDatabase((name, open) => {
  describe(`the audit in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('gives its entries in the order in which they were written', async () => {
      const entries = [
        entry,
        { ...entry, action: 'download report' },
        { ...entry, at: '2021-09-27T08:00:00.000Z' },
      ];
      for (const each of entries) await stores.panel.audit.append(each);
      expect(await stores.panel.audit.all()).to.deep.equal(entries);
    });

    it('gives the entries of one subject and of its parts', async () => {
      const other = { ...entry, subject: '2023-2 1' };
      const part = { ...entry, subject: `${entry.subject}, draw 2` };
      const longer = { ...entry, subject: `${entry.subject}1` };
      for (const each of [entry, other, part, longer, entry]) await stores.panel.audit.append(each);
      expect(await stores.panel.audit.ofSubject(entry.subject)).to.deep.equal([entry, part, entry]);
    });

    for (const change of [`update audit set actor = 's2'`, 'delete from audit']) {
      it(`refuses "${change}"`, async () => {
        await stores.panel.audit.append(entry);
        const refusal = await refusalOf(stores.databases.panel.raw(change));
        expect(refusal.message).to.include('audit can only be added to');
        expect(await stores.panel.audit.all()).to.deep.equal([entry]);
      });
    }

    it('counts by the day what tells of one person, and keeps neither the moment nor the order', async () => {
      const count = {
        day: '2021-09-27',
        actor: 's1',
        action: 'telephone interview begun',
        subject: '2021-3',
      };
      const later = { ...count, action: 'answer withdrawn' };
      for (const each of [count, later, count, { ...count, day: '2021-09-28' }])
        await stores.panel.audit.count(each);
      expect(await stores.panel.audit.counts()).to.deep.equal([
        { ...later, times: 1 },
        { ...count, times: 2 },
        { ...count, day: '2021-09-28', times: 1 },
      ]);
      expect(await stores.panel.audit.all()).to.deep.equal([]);
    });

    it('counts nothing of a change that was taken back', async () => {
      const count = { day: '2021-09-27', actor: 's1', action: 'answer withdrawn', subject: '2021-3' };
      const work = stores.panel.inOneTransaction(async (panel) => {
        await panel.audit.count(count);
        throw new Error('halfway');
      });
      await refusalOf(work);
      expect(await stores.panel.audit.counts()).to.deep.equal([]);
    });

    it('has no entry of a change that was taken back', async () => {
      const work = stores.panel.inOneTransaction(async (panel) => {
        await panel.audit.append(entry);
        throw new Error('halfway');
      });
      await refusalOf(work);
      expect(await stores.panel.audit.all()).to.deep.equal([]);
    });
  });
});
