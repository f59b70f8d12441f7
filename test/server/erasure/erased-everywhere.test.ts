/** Somebody who was erased is nowhere: not in a table, not in a file, and not in a backup that is put back. */
import { expect } from 'chai';
import { replayErasures } from '../../../server/actions/erasure/replay-erasures.ts';
import { forgetMember } from '../../../server/actions/own-pages/forget-member.ts';
import { keepUp } from '../../../server/commands/upkeep.ts';
import { eachDatabase, type TestStores } from '../../support/databases.ts';
import { putEverywhere } from '../../support/everywhere.ts';
import { foundAnywhere } from '../../support/found-anywhere.ts';
import { settleKerkebeek } from '../../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../../support/world.ts';

eachDatabase((name, open) => {
  describe(`a member who is everywhere, on ${name},`, () => {
    let stores: TestStores;
    let world: TestWorld;
    beforeEach(async () => {
      stores = await open();
      world = {
        ...stores,
        clock: fixedClock('2025-03-10T09:00:00Z'),
        publicUrl: 'http://panel.kerkebeek.example',
      };
      await settleKerkebeek(world);
    });
    afterEach(() => stores.close());

    const lookFor = (signs: string[]): Promise<string[]> =>
      foundAnywhere(stores.databases, stores.settings.dataFolder, signs);

    it('is nowhere once they are erased with their answers, in tables and in files', async () => {
      const { member, signs } = await putEverywhere(world, 'lid-050');
      const before = await lookFor(signs);
      await forgetMember(world, member, 'delete');
      await keepUp(world);
      expect(new Set(before.map((place) => place.split(': ')[0])).size).to.be.above(8);
      expect(await lookFor(signs)).to.deep.equal([]);
    });

    it('is gone again after their rows were put back, with the choice they made', async () => {
      const { member, signs } = await putEverywhere(world, 'lid-050');
      const responses = await world.answers.responses.ofWave('2021-3');
      await forgetMember(world, member, 'delete');
      await world.panel.members.add([member]);
      await world.answers.addMany(
        responses.filter(({ ticket }) => signs.includes(ticket)),
        [],
      );
      const replayed = await replayErasures(world);
      const again = await replayErasures(world);
      await keepUp(world);
      expect(replayed).to.deep.equal({ members: 1, answers: 0 });
      expect(again).to.deep.equal({ members: 0, answers: 0 });
      expect(await lookFor(signs)).to.deep.equal([]);
    });
  });
});
