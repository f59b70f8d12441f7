import { expect } from 'chai';
import type { Invitation } from '../../server/actions/panel-records.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, invitation, member, questionnaire, refusalOf, wave } from './samples.ts';

/** Of member m1, by mail. */
function invited(name: string, changes: Partial<Invitation> = {}): Invitation {
  return invitation({ tokenHash: hashOf(name), channel: 'mail', ...changes });
}

eachDatabase((name, open) => {
  describe(`invitations in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member(), member({ id: 'm2', reference: 'KB-2' })]);
      for (const id of ['2021-3', '2021-4']) await stores.panel.waves.add(wave({ id }), questionnaire(id));
    });
    afterEach(() => stores.close());
    const invitations = (): TestStores['panel']['invitations'] => stores.panel.invitations;

    it('stay as they are when they are made once more', async () => {
      const first = invited('a', { delivery: 'failed' });
      await invitations().put([first]);
      await invitations().put([invited('a', { sentOn: '2021-09-20' }), invited('b', { memberId: 'm2' })]);
      expect(await invitations().ofMember('m1')).to.deep.equal([first]);
      expect(await invitations().ofWave('2021-3')).to.have.deep.members([
        first,
        invited('b', { memberId: 'm2' }),
      ]);
      expect(await refusalOf(invitations().add([first]))).to.include({ name: 'Problem', kind: 'conflict' });
    });

    it('are made by thousands', async () => {
      const many = Array.from({ length: 1_050 }, (_, i) => invited(`nr ${i}`));
      await invitations().put(many);
      await invitations().put(many);
      expect(await invitations().ofWave('2021-3')).to.have.length(1_050);
    });

    it('say whether they arrived, of one member and one wave', async () => {
      const waits = { delivery: 'waiting' } as const;
      const later = invited('c', { ...waits, waveId: '2021-4' });
      await invitations().put([invited('a', waits), invited('b', { ...waits, memberId: 'm2' }), later]);
      await invitations().delivered({ waveId: '2021-3', memberId: 'm1' }, 'failed');
      expect(await invitations().ofMember('m1')).to.have.deep.members([
        invited('a', { delivery: 'failed' }),
        later,
      ]);
      expect((await invitations().ofMember('m2')).map(({ delivery }) => delivery)).to.deep.equal(['waiting']);
    });

    it('that were never sent are taken away, of one wave and one channel', async () => {
      const waits = { delivery: 'waiting' } as const;
      const kept = [
        invited('sent'),
        invited('letter', { ...waits, channel: 'letter' }),
        invited('other wave', { ...waits, waveId: '2021-4' }),
      ];
      await invitations().put([
        ...kept,
        invited('waits', waits),
        invited('m2', { ...waits, memberId: 'm2' }),
      ]);
      await invitations().dropWaiting('2021-3', 'mail');
      expect(await invitations().ofMember('m1')).to.have.deep.members(kept);
      expect(await invitations().ofMember('m2')).to.deep.equal([]);
    });

    it('are counted from a day on, that day among them', async () => {
      const days = ['2021-09-05', '2021-09-06', '2021-12-31'];
      await invitations().put(days.map((sentOn) => invited(sentOn, { sentOn })));
      const since = (await invitations().since('2021-09-06')).map(({ sentOn }) => sentOn);
      expect(since).to.have.members(days.slice(1));
    });
  });
});
