import { expect } from 'chai';
import { checkLog } from '../../server/actions/audit/check-log.ts';
import { panelStore } from '../../server/store/panel-store.ts';
import { openDatabases } from '../../server/store/database.ts';
import { migrateOne } from '../../server/store/migrate.ts';
import { panelMigrations } from '../../migrations/index.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { aroundTheTriggers } from '../support/audit-tampering.ts';
import { refusalOf } from './samples.ts';

const entry = { at: '2021-09-27T09:00:00.000Z', actor: 's1', action: 'release 1', subject: '2021-3' };
const count = { day: '2021-09-27', actor: 's1', action: 'answer withdrawn', subject: '2021-3' };

eachDatabase((name, open, make) => {
  describe(`the chain of the audit log in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    const writeEntries = async (howMany: number): Promise<void> =>
      stores.panel.inOneTransaction(async ({ audit }) => {
        for (let i = 0; i < howMany; i += 1) await audit.append({ ...entry, actor: `s${i}` });
      });
    const faultOf = async (remembered: string | null = null) => (await checkLog(stores, remembered)).fault;

    it('is whole when nothing was changed, and tells its length and its head', async () => {
      await writeEntries(1_203);
      const newest = (await stores.panel.audit.chain(1_202, 10)).at(-1);
      const checked = await checkLog(stores, null);
      expect(checked).to.deep.equal({ entries: 1_203, head: newest?.hash, fault: null });
      expect(checked.head).to.match(/^[0-9a-f]{64}$/u);
    });

    for (const column of ['at', 'actor', 'action', 'subject', 'hash'])
      it(`shows the entry of which somebody changed the ${column}`, async () => {
        await writeEntries(5);
        await aroundTheTriggers(stores.databases, (db) =>
          db('audit')
            .where({ number: 3 })
            .update({ [column]: 'x' }),
        );
        expect(await faultOf()).to.deep.equal({ number: 3, kind: 'changed' });
      });

    it('shows an entry that was taken out, and one that was put in', async () => {
      await writeEntries(5);
      await aroundTheTriggers(stores.databases, (db) => db('audit').where({ number: 4 }).delete());
      const gone = await faultOf();
      await aroundTheTriggers(stores.databases, (db) =>
        db('audit').insert({ ...entry, number: 4, hash: 'f'.repeat(64) }),
      );
      expect(gone).to.deep.equal({ number: 4, kind: 'missing' });
      expect(await faultOf()).to.deep.equal({ number: 4, kind: 'changed' });
    });

    it('shows that its end was cut off to who remembers the head', async () => {
      await writeEntries(5);
      const { head } = await checkLog(stores, null);
      await aroundTheTriggers(stores.databases, (db) => db('audit').where('number', '>', 3).delete());
      const unseen = await faultOf();
      expect(unseen).to.equal(null);
      expect(await faultOf(head)).to.deep.equal({ number: 4, kind: 'head' });
    });

    it('still knows an older head when more was written', async () => {
      await writeEntries(2);
      const { head } = await checkLog(stores, null);
      await writeEntries(2);
      expect(await faultOf(head)).to.equal(null);
    });

    it('has no gap after a change that failed, and no entry of it', async () => {
      await writeEntries(2);
      const failed = stores.panel.inOneTransaction(async (panel) => {
        await panel.audit.append(entry);
        await panel.audit.settle();
        throw new Error('halfway');
      });
      await refusalOf(failed);
      await writeEntries(1);
      expect(await checkLog(stores, null)).to.include({ entries: 3, fault: null });
    });

    it('is one chain when many write at once, each in a transaction of its own', async () => {
      const starts =
        name === 'PostgreSQL' ? [stores.databases, await openDatabases(stores.settings)] : [stores.databases];
      const panels = starts.map(({ panel }) => panelStore(panel));
      const work = Array.from({ length: 24 }, (_, i) => {
        const panel = panels[i % panels.length] ?? stores.panel;
        return panel.inOneTransaction(async (inside) => {
          await inside.audit.append({ ...entry, subject: `first of ${i}` });
          await inside.audit.count(count);
          await inside.audit.append({ ...entry, subject: `second of ${i}` });
          if (i % 4 === 0) throw new Error('halfway');
        });
      });
      await Promise.allSettled(work);
      for (const other of starts.slice(1)) await other.close();
      expect(await checkLog(stores, null)).to.include({ entries: 36, fault: null });
      expect(await stores.panel.audit.counts()).to.deep.equal([{ ...count, times: 18 }]);
    });

    it('seals the counts of a day once, and shows when one is changed, added or erased since', async () => {
      await stores.panel.audit.count(count);
      const seals = await Promise.all([1, 2].map(() => stores.panel.audit.seal('2021-09-27', entry.at)));
      const counts = () => stores.databases.panel('audit_counts');
      const whole = await faultOf();
      await counts().update({ times: 2 });
      const changed = await faultOf();
      await counts().delete();
      const erased = await faultOf();
      await counts().insert([
        { ...count, times: 1 },
        { ...count, action: 'ask language', times: 1 },
      ]);
      expect(seals).to.have.members([false, true]);
      expect([whole, changed, erased, await faultOf()]).to.deep.equal([
        null,
        ...Array.from({ length: 3 }, () => ({ number: 1, kind: 'counts' })),
      ]);
    });

    it('counts what comes after its day was sealed on the next day', async () => {
      await stores.panel.audit.seal('2021-09-30', entry.at);
      await stores.panel.audit.count(count);
      await stores.panel.audit.count({ ...count, day: '2021-10-05' });
      await stores.panel.audit.seal('2021-10-05', entry.at);
      const days = (await stores.panel.audit.counts()).map(({ day }) => day);
      expect(days).to.deep.equal(['2021-10-01', '2021-10-05']);
      expect(await faultOf()).to.equal(null);
    });

    it('takes in the entries of an older version in their order, without the gaps in their numbers', async () => {
      const place = await make();
      const databases = await openDatabases(place.settings);
      const older = Object.entries(panelMigrations).filter(([made]) => made < '025');
      await migrateOne(databases.panel, 'panel', Object.fromEntries(older));
      await databases
        .panel('audit')
        .insert([2, 5, 6].map((number) => ({ number, ...entry, actor: `s${number}` })));
      await migrateOne(databases.panel, 'panel', panelMigrations);
      const panel = panelStore(databases.panel);
      await panel.audit.append(entry);
      const actors = (await panel.audit.chain(null, 10)).map(({ number, actor }) => `${number} ${actor}`);
      const checked = await checkLog({ panel }, null);
      const refusal = await refusalOf(databases.panel.raw('delete from audit'));
      await databases.close();
      await place.remove();
      expect(actors).to.deep.equal(['1 s2', '2 s5', '3 s6', '4 s1']);
      expect(checked).to.include({ entries: 4, fault: null });
      expect(refusal.message).to.include('audit can only be added to');
    });

    it('gives the newest first, by person, by action and by day, a page at a time', async () => {
      const at = ['2021-09-26T21:59:59.999Z', '2021-09-26T22:00:00.000Z', '2021-09-27T21:59:59.999Z'];
      for (const moment of at) await stores.panel.audit.append({ ...entry, at: moment });
      await stores.panel.audit.append({ ...entry, actor: 's2', action: 'releases' });
      const all = { actor: null, actions: null, day: null };
      const day = { day: '2021-09-27', from: '2021-09-26T22:00:00.000Z', until: '2021-09-27T22:00:00.000Z' };
      const found = async (search: object) => {
        const page = { number: 1, size: 2 };
        const { entries, count: howMany } = await stores.panel.audit.search({ ...all, ...search }, page);
        return [howMany, ...entries.map(({ number }) => number)];
      };
      expect(await found({})).to.deep.equal([4, 4, 3]);
      expect(await found({ actor: 's2' })).to.deep.equal([1, 4]);
      expect(await found({ actions: ['release'] })).to.deep.equal([3, 3, 2]);
      expect(await found({ actions: ['release', 'releases'], day })).to.deep.equal([3, 4, 3]);
    });
  });
});
