/** The daily check of the log, and its mail, when the clock of the machine was wrong for a while. */
import { expect } from 'chai';
import { watchLog } from '../../../server/actions/audit/watch-log.ts';
import { eachDatabase, type TestStores } from '../../support/databases.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../../support/world.ts';

const day = 86_400_000;

eachDatabase((name, open) => {
  describe(`the mail of the audit log, on ${name},`, function () {
    this.timeout(60_000);
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl: 'http://k.example' };
      await settleKerkebeek(world);
      await world.panel.auditWatch.setMail('tweede@kerkebeek.example');
    });
    afterEach(() => stores.close());

    it('goes on once a day after a clock that ran a year ahead is right again', async () => {
      const before = (await world.panel.outbox.counts()).waiting;
      world.clock.pass(365 * day);
      await watchLog(world);
      world.clock.pass(-364 * day);
      await watchLog(world);
      await watchLog(world);
      expect((await world.panel.outbox.counts()).waiting).to.equal(before + 2);
      expect((await world.panel.auditWatch.find()).checkedOn).to.equal('2025-03-11');
    });

    it('does not go twice when another machine is a few minutes ahead, at midnight', async () => {
      const before = (await world.panel.outbox.counts()).waiting;
      world.clock.pass(day);
      await watchLog(world);
      world.clock.pass(-day);
      await watchLog(world);
      expect((await world.panel.outbox.counts()).waiting).to.equal(before + 1);
    });
  });
});
