import { expect } from 'chai';
import type { Mail } from '../../server/actions/outbox.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { staffMember } from './samples.ts';

const minute = 60_000;

function mail(id: string): Mail {
  const letter = {
    to: `${id}@kerkebeek.example`,
    subject: 'Nieuw',
    text: 'Tekst',
    html: '<p>Tekst</p>',
    unsubscribe: null,
  };
  return { id, kind: 'tracker', letter };
}

eachDatabase((name, open) => {
  describe(`mail on its way out in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());
    const outbox = (): TestStores['panel']['outbox'] => stores.panel.outbox;

    it('is put down once, and taken in the order in which it is due', async () => {
      await outbox().put([mail('een')], 2000);
      await outbox().put([mail('een'), mail('twee')], 1000);
      const claimed = [await outbox().claim(3000, 9000), await outbox().claim(3000, 9000)];
      expect(claimed).to.deep.equal([
        { ...mail('twee'), tries: 1 },
        { ...mail('een'), tries: 1 },
      ]);
      expect(await outbox().claim(3000, 9000)).to.equal(null);
    });

    it('tells since when the first that nobody took is due', async () => {
      await outbox().put([mail('een')], 2000);
      await outbox().put([mail('twee')], 1000);
      await outbox().tryAgain('twee', 9000);
      const since = [await outbox().dueSince(1999), await outbox().dueSince(3000)];
      expect(since).to.deep.equal([null, 2000]);
    });

    it('goes when a clock that was far ahead is put right, and waits for its next try as ever', async () => {
      await outbox().put([mail('een')], 366 * 24 * 60 * minute);
      await outbox().put([mail('twee')], 24 * 60 * minute);
      expect((await outbox().claim(0, minute))?.id).to.equal('een');
      expect(await outbox().claim(0, minute)).to.equal(null);
    });

    it('is taken by one of two who ask at once', async () => {
      await outbox().put([mail('een')], 0);
      const claimed = await Promise.all(Array.from({ length: 5 }, () => outbox().claim(1, minute)));
      expect(claimed.filter((one) => one !== null)).to.have.length(1);
    });

    it('comes back when who took it is never heard of again', async () => {
      await outbox().put([mail('een')], 0);
      await outbox().claim(1, minute);
      expect(await outbox().claim(minute - 1, 2 * minute)).to.equal(null);
      expect((await outbox().claim(minute, 2 * minute))?.tries).to.equal(2);
    });

    it('waits for its next try, and is forgotten with address and words once it is sent or given up', async () => {
      await outbox().put([mail('een'), mail('twee')], 0);
      await outbox().tryAgain('een', 5 * minute);
      await outbox().failed('twee');
      expect(await outbox().claim(minute, 2 * minute)).to.equal(null);
      await outbox().sent('een');
      expect(await outbox().counts()).to.deep.equal({ waiting: 0, sent: 1, failed: 1 });
      expect(JSON.stringify(await stores.databases.panel('outbox').select())).to.not.contain('@');
      await outbox().put([mail('een')], 0);
      expect((await outbox().counts()).waiting).to.equal(0);
    });

    it('is not there when the transaction it was put down in fails', async () => {
      const work = stores.panel.inOneTransaction(async (panel) => {
        await panel.outbox.put([mail('een')], 0);
        throw new Error('the power went');
      });
      expect((await Promise.allSettled([work]))[0]?.status).to.equal('rejected');
      expect((await outbox().counts()).waiting).to.equal(0);
    });
  });

  describe(`who wants mail about the tracker in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(staffMember({ id: 's1', email: 's1@kerkebeek.example' }));
    });
    afterEach(() => stores.close());

    it('keeps one token while they want it', async () => {
      const { trackerMail } = stores.panel;
      await trackerMail.subscribe('s1', 'a');
      await trackerMail.subscribe('s1', 'b');
      expect(await trackerMail.subscribers()).to.deep.equal([{ staffId: 's1', token: 'a' }]);
      await trackerMail.unsubscribe('s1');
      expect(await trackerMail.subscribers()).to.deep.equal([]);
    });

    it('is told once of what is new, whoever of two tells it', async () => {
      const { trackerMail } = stores.panel;
      expect(await trackerMail.announced()).to.equal(null);
      expect([await trackerMail.announce(null, 'x'), await trackerMail.announce(null, 'y')]).to.deep.equal([
        true,
        false,
      ]);
      expect([await trackerMail.announce('x', 'z'), await trackerMail.announce('x', 'y')]).to.deep.equal([
        true,
        false,
      ]);
      expect(await trackerMail.announced()).to.equal('z');
    });
  });
});
