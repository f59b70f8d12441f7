import { expect } from 'chai';
import { connectIdentity } from '../../server/actions/oidc/connect-identity.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { fixedClock } from '../support/world.ts';
import { hashOf, refusalOf, staffMember } from './samples.ts';

const now = Date.UTC(2026, 10, 22);
const lies = { issuer: 'https://aanmelden.kerkebeek.example', subject: 'lies' };
const flow = { idHash: hashOf('flow'), content: '{"secrets":{}}', expiresAt: now + 1 };

eachDatabase((name, open) => {
  describe(`accounts of the municipality in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(staffMember());
      await stores.panel.staff.add(staffMember({ id: 's2', email: 'piet@kerkebeek.example' }));
    });
    afterEach(() => stores.close());

    it('lead to one person, by issuer and subject together', async () => {
      await stores.panel.staffIdentities.connect('s1', lies);
      expect(await stores.panel.staffIdentities.find(lies)).to.equal('s1');
      expect(await stores.panel.staffIdentities.find({ ...lies, issuer: 'https://b.example' })).to.equal(
        null,
      );
      expect(await stores.panel.staffIdentities.find({ ...lies, subject: 'Lies' })).to.equal(null);
    });

    it('are replaced by a new one of the same person', async () => {
      await stores.panel.staffIdentities.connect('s1', lies);
      await stores.panel.staffIdentities.connect('s1', { ...lies, subject: 'lies-2' });
      expect(await stores.panel.staffIdentities.find(lies)).to.equal(null);
      expect(await stores.panel.staffIdentities.find({ ...lies, subject: 'lies-2' })).to.equal('s1');
    });

    it('of somebody else are refused, and the link and what Piet had stay', async () => {
      const piets = { ...lies, subject: 'piet' };
      await stores.panel.staffIdentities.connect('s1', lies);
      await stores.panel.staffIdentities.connect('s2', piets);
      await stores.panel.staff.addSetupLink(hashOf('link'), 's2', now + 1_000);
      const world = { ...stores, clock: fixedClock('2026-11-22T00:00:00Z'), publicUrl: 'http://x.example' };
      const refusal = await refusalOf(connectIdentity(world, hashOf('link'), lies));
      expect(refusal.message).to.equal('Dit gemeentelijk account hoort hier al bij iemand anders.');
      expect(await stores.panel.staffIdentities.find(piets)).to.equal('s2');
      expect(await stores.panel.staff.findSetupLink(hashOf('link'), now)).to.equal('s2');
    });

    it('bring one of ten who come back at once', async () => {
      await stores.panel.signInFlows.add(flow);
      const taken = await Promise.all(
        Array.from({ length: 10 }, () => stores.panel.signInFlows.take(flow.idHash, now)),
      );
      expect(taken.filter((content) => content === flow.content)).to.have.length(1);
    });

    it('bring nobody who comes back too late, and forget that they left', async () => {
      await stores.panel.signInFlows.add(flow);
      expect(await stores.panel.signInFlows.take(flow.idHash, now + 1)).to.equal(null);
      await stores.panel.signInFlows.dropExpired(now + 1);
      expect(await stores.panel.signInFlows.take(flow.idHash, now)).to.equal(null);
    });
  });
});
