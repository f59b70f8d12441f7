import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, refusalOf, staffMember } from './samples.ts';

const link = hashOf('link');
const now = Date.UTC(2026, 10, 22);

eachDatabase((name, open) => {
  describe(`staff in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(staffMember());
    });
    afterEach(() => stores.close());

    it('are found by e-mail address however it is typed', async () => {
      expect(await stores.panel.staff.findByEmail(' Lies@Kerkebeek.EXAMPLE ')).to.deep.equal(staffMember());
      expect(await stores.panel.staff.findByEmail('piet@kerkebeek.example')).to.equal(null);
      expect(await stores.panel.staff.find('s1')).to.deep.equal(staffMember());
      expect(await stores.panel.staff.find('s2')).to.equal(null);
    });

    it('share no e-mail address', async () => {
      const twin = staffMember({ id: 's2', email: 'LIES@kerkebeek.example' });
      const refusal = await refusalOf(stores.panel.staff.add(twin));
      expect(refusal.message).to.equal('Er is al een medewerker met dit e-mailadres.');
    });

    it('stay inactive when they are', async () => {
      await stores.panel.staff.add(staffMember({ id: 's2', email: 'piet@kerkebeek.example', active: false }));
      expect((await stores.panel.staff.find('s2'))?.active).to.equal(false);
    });

    it('choose a password of their own', async () => {
      await stores.panel.staff.setPassword('s1', '$argon2id$x');
      expect((await stores.panel.staff.find('s1'))?.passwordHash).to.equal('$argon2id$x');
    });

    it('use a link once, even when they press it ten times at once', async () => {
      await stores.panel.staff.addSetupLink(link, 's1', now + 1);
      expect(await stores.panel.staff.findSetupLink(link, now)).to.equal('s1');
      const taken = await Promise.all(
        Array.from({ length: 10 }, () => stores.panel.staff.takeSetupLink(link, now)),
      );
      expect(taken.filter((staffId) => staffId === 's1')).to.have.length(1);
      expect(await stores.panel.staff.findSetupLink(link, now)).to.equal(null);
    });

    it('cannot use a link from the moment it expires', async () => {
      await stores.panel.staff.addSetupLink(link, 's1', now);
      expect(await stores.panel.staff.findSetupLink(link, now)).to.equal(null);
      expect(await stores.panel.staff.takeSetupLink(link, now)).to.equal(null);
      expect(await stores.panel.staff.takeSetupLink(link, now - 1)).to.equal('s1');
    });

    it('lose their other links when one is used, and nobody else does', async () => {
      await stores.panel.staff.add(staffMember({ id: 's2', email: 'piet@kerkebeek.example' }));
      await stores.panel.staff.addSetupLink(link, 's1', now + 1);
      await stores.panel.staff.addSetupLink(hashOf('older'), 's1', now + 1);
      await stores.panel.staff.addSetupLink(hashOf('of piet'), 's2', now + 1);
      await stores.panel.staff.takeSetupLink(link, now);
      expect(await stores.panel.staff.findSetupLink(hashOf('older'), now)).to.equal(null);
      expect(await stores.panel.staff.findSetupLink(hashOf('of piet'), now)).to.equal('s2');
    });
  });
});
