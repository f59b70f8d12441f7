import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, invitation, member, questionnaire, refusalOf, wave } from './samples.ts';

eachDatabase((name, open) => {
  describe(`panel members in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
    });
    afterEach(() => stores.close());

    it('come back as they were given, by reference', async () => {
      const sam = member({
        id: 'm0',
        reference: 'KB-0002',
        email: null,
        phone: '014 12 34 56',
        education: 'high',
      });
      await stores.panel.members.add([sam, member()]);
      expect(await stores.panel.members.all()).to.deep.equal([member(), sam]);
      expect(await stores.panel.members.find('m0')).to.deep.equal(sam);
      expect(await stores.panel.members.find('nobody')).to.equal(null);
      expect(await stores.panel.members.count()).to.equal(2);
    });

    it('are added all or none: one known reference refuses the file', async () => {
      await stores.panel.members.add([member()]);
      const many = Array.from({ length: 600 }, (_, index) =>
        member({ id: `n${index}`, reference: `N-${index}` }),
      );
      const refusal = await refusalOf(stores.panel.members.add([...many, member({ id: 'm9' })]));
      expect(refusal).to.include({ name: 'Problem', kind: 'conflict' });
      expect(await stores.panel.members.count()).to.equal(1);
    });

    it('are added by thousands', async () => {
      await stores.panel.members.add(
        Array.from({ length: 1_750 }, (_, index) => member({ id: `n${index}`, reference: `N-${index}` })),
      );
      expect(await stores.panel.members.count()).to.equal(1_750);
    });

    it('cannot have a status that does not exist', async () => {
      const unknown = member({ status: 'dood' as 'left' });
      expect((await refusalOf(stores.panel.members.add([unknown]))).message).to.match(/check/i);
    });

    it('have invitations, found by the hash of their token only', async () => {
      await stores.panel.members.add([member()]);
      await stores.panel.waves.add(wave(), questionnaire());
      const reminder = invitation({ tokenHash: hashOf('reminder'), channel: 'mail' });
      await stores.panel.invitations.add([invitation(), reminder]);
      expect(await stores.panel.participants.ofToken(hashOf('reminder'))).to.deep.equal({
        member: member(),
        wave: wave(),
      });
      expect(await stores.panel.participants.ofToken('token')).to.equal(null);
      expect(await stores.panel.invitations.ofWave('2021-3')).to.have.deep.members([invitation(), reminder]);
      expect(await stores.panel.invitations.ofWave('2023-2')).to.deep.equal([]);
    });

    it('cannot be invited when they are not in the panel', async () => {
      await stores.panel.waves.add(wave(), questionnaire());
      expect((await refusalOf(stores.panel.invitations.add([invitation()]))).message).to.match(
        /foreign key/i,
      );
    });
  });
});
