import { expect } from 'chai';
import type { Order } from '../../server/actions/outbox.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { mailing, questionnaire, refusalOf, wave } from './samples.ts';

const minute = 60_000;

function order(id: string, mailingId = 'm1'): Order {
  return { id, mailingId, sealed: `lid van ${id}, verzegeld` };
}

eachDatabase((name, open) => {
  describe(`orders of mailings in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
      for (const id of ['m1', 'm2']) await stores.panel.mailings.add(mailing({ id }));
    });
    afterEach(() => stores.close());
    const outbox = (): TestStores['panel']['outbox'] => stores.panel.outbox;

    it('are taken in the order in which they are due, apart from letters with words', async () => {
      await outbox().putOrders([order('b'), order('a')], 1000);
      await outbox().putOrders([order('c')], 500);
      expect(await outbox().claim(minute, 2 * minute)).to.equal(null);
      const claimed = [];
      for (let i = 0; i < 4; i++) claimed.push(await outbox().claimOrder(minute, 2 * minute));
      expect(claimed).to.deep.equal([
        { ...order('c'), tries: 1 },
        { ...order('a'), tries: 1 },
        { ...order('b'), tries: 1 },
        null,
      ]);
    });

    it('are each taken by one of many who ask at once, by the thousand', async () => {
      const many = Array.from({ length: 1_200 }, (_, i) => order(`o${i}`));
      await outbox().putOrders(many, 0);
      const claimed = await Promise.all(Array.from({ length: 40 }, () => outbox().claimOrder(1, minute)));
      expect(new Set(claimed.map((one) => one?.id)).size).to.equal(40);
      expect(await outbox().countsOf('m1')).to.deep.equal({ waiting: 1_200, sent: 0, failed: 0 });
    });

    it('come back when who took one is never heard of again', async () => {
      await outbox().putOrders([order('a')], 0);
      await outbox().claimOrder(1, minute);
      expect(await outbox().claimOrder(minute - 1, 2 * minute)).to.equal(null);
      expect(await outbox().claimOrder(minute, 2 * minute)).to.deep.equal({ ...order('a'), tries: 2 });
    });

    it('are put down all or none', async () => {
      await outbox().putOrders([order('a')], 0);
      await refusalOf(outbox().putOrders([order('b'), order('a', 'm2')], 0));
      await refusalOf(outbox().putOrders([order('c', 'never made')], 0));
      expect(await outbox().counts()).to.deep.equal({ waiting: 1, sent: 0, failed: 0 });
    });

    it('look the same when they have ended, however often they were tried, and still tell their mailing', async () => {
      await outbox().putOrders([order('once'), order('twice')], 0);
      for (const now of [0, minute]) await outbox().claimOrder(now, now + minute);
      await outbox().tryAgain('twice', 5 * minute);
      await outbox().claimOrder(5 * minute, 6 * minute);
      for (const id of ['once', 'twice']) await outbox().sent(id);
      const rows = (await stores.databases.panel('outbox').select()) as { id: string }[];
      expect(new Set(rows.map((row) => JSON.stringify({ ...row, id: '' }))).size).to.equal(1);
      expect(JSON.stringify(rows)).not.to.include('verzegeld');
      expect(await outbox().mailingOf('twice')).to.equal('m1');
      expect(await outbox().mailingOf('never')).to.equal(null);
    });

    it('are dropped one by one while they wait, not when they have ended', async () => {
      await outbox().putOrders([order('a'), order('b'), order('c')], 0);
      await outbox().sent('b');
      await outbox().failed('c');
      for (const id of ['a', 'b', 'c', 'never']) await outbox().drop(id);
      expect(await outbox().countsOf('m1')).to.deep.equal({ waiting: 0, sent: 1, failed: 1 });
      expect(await outbox().mailingOf('a')).to.equal(null);
    });

    it('of a mailing that is stopped are dropped, also what waits for another try, but not those of another mailing', async () => {
      await outbox().putOrders([order('again'), order('waits'), order('ended')], 0);
      await outbox().putOrders([order('other', 'm2')], 0);
      await outbox().tryAgain('again', minute);
      await outbox().sent('ended');
      await outbox().dropWaiting('m1');
      expect(await outbox().countsOf('m1')).to.deep.equal({ waiting: 0, sent: 1, failed: 0 });
      expect(await outbox().countsOf('m2')).to.deep.equal({ waiting: 1, sent: 0, failed: 0 });
    });
  });
});
