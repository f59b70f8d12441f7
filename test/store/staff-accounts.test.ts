import { expect } from 'chai';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { changeRole, deactivate } from '../../server/actions/staff/change-colleague.ts';
import { addStaff } from '../../server/actions/staff/add-staff.ts';
import { inviteColleague } from '../../server/actions/staff/invite-colleague.ts';
import type { World } from '../../server/actions/world.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { fixedClock } from '../support/world.ts';
import { hashOf, refusalOf, staffMember } from './samples.ts';

const now = Date.UTC(2026, 10, 22);
const ten = Array.from({ length: 10 }, (_, i) => i);

eachDatabase((name, open) => {
  describe(`the accounts of staff in ${name}`, () => {
    let stores: TestStores;
    const lies = staffMember({ passwordHash: 'x' });
    const piet = staffMember({ id: 's2', email: 'piet@x.example', name: 'Piet', passwordHash: 'x' });
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(lies);
      await stores.panel.staff.add(piet);
    });
    afterEach(() => stores.close());

    const world = (): World => ({
      ...stores,
      clock: fixedClock('2026-11-22T09:00:00Z'),
      publicUrl: 'http://x',
    });
    const factor = { sealed: 'locked', lastStep: 7 };
    const session = (letter: string, since: number) => ({
      idHash: hashOf(letter),
      since,
      usedAt: since,
      browser: 'Firefox op Linux',
    });

    it('tell who has a second factor and when somebody was here last, by name', async () => {
      await stores.panel.secondFactors.save('s1', factor);
      await stores.panel.staff.noteSignIn('s2', '2026-11-20');
      await stores.panel.staff.rename('s2', 'Anna');
      expect(await stores.panel.staff.accounts()).to.deep.equal([
        { ...piet, name: 'Anna', lastSignIn: '2026-11-20', hasSecondFactor: false },
        { ...lies, lastSignIn: null, hasSecondFactor: true },
      ]);
    });

    it('change only from what they were', async () => {
      const { staff: accounts } = stores.panel;
      expect(await accounts.changeRole('s1', 'admin', 'steward')).to.equal(false);
      expect(await accounts.changeRole('s1', 'policy', 'steward')).to.equal(true);
      expect([await accounts.setActive('s1', true), await accounts.setActive('s1', false)]).to.deep.equal([
        false,
        true,
      ]);
      expect(await stores.panel.staff.find('s1')).to.include({ role: 'steward', active: false });
    });

    it('have one role each: the tables take no list of them and no other word', async () => {
      for (const role of ['admin,steward', 'admin steward', 'root']) {
        const refused = await refusalOf(stores.databases.panel('staff').where({ id: 's1' }).update({ role }));
        expect(refused.message).to.match(/check/iu);
      }
    });

    it('keep an administrator when two take the role from each other at once', async () => {
      const [one, other] = [lies, piet].map((person): StaffMember => ({ ...person, role: 'admin' }));
      for (const id of ['s1', 's2']) await stores.panel.staff.changeRole(id, 'policy', 'admin');
      const done = await Promise.allSettled([
        changeRole(world(), one!, { id: 's2', role: 'policy' }),
        deactivate(world(), other!, 's1'),
      ]);
      expect(done.map(({ status }) => status).toSorted()).to.deep.equal(['fulfilled', 'rejected']);
      expect(await stores.panel.staff.lockAdmins()).to.have.length(1);
    });

    it('are not half made: a colleague who cannot be noted is not added', async () => {
      const panel = { ...stores.panel };
      panel.inOneTransaction = (work) =>
        stores.panel.inOneTransaction((inside) =>
          work({ ...inside, audit: { ...inside.audit, append: () => Promise.reject(new Error('full')) } }),
        );
      const asAdmin: StaffMember = { ...lies, role: 'admin' };
      const invitee = { name: 'An', email: 'an@x.example', role: 'policy', byMail: false } as const;
      await refusalOf(inviteColleague({ ...world(), panel }, asAdmin, invitee));
      await refusalOf(addStaff({ ...world(), panel }, 'an@x.example', 'policy'));
      expect(await stores.panel.staff.findByEmail('an@x.example')).to.equal(null);
    });

    it('set up a first second step once, even when ten browsers do it at once', async () => {
      const set = await Promise.all(
        ten.map((_, i) => stores.panel.secondFactors.add('s1', { sealed: `locked ${i}`, lastStep: i })),
      );
      const kept = await stores.panel.secondFactors.find('s1');
      expect(set.filter(Boolean)).to.have.length(1);
      expect(kept?.lastStep).to.equal(set.indexOf(true));
    });

    it('take a code once, even when it comes ten times at once', async () => {
      await stores.panel.secondFactors.save('s1', factor);
      const taken = await Promise.all(ten.map(() => stores.panel.secondFactors.takeStep('s1', 8)));
      expect(taken.filter(Boolean)).to.have.length(1);
      expect(await stores.panel.secondFactors.takeStep('s1', 7)).to.equal(false);
      expect(await stores.panel.secondFactors.takeStep('s2', 8)).to.equal(false);
      expect(await stores.panel.secondFactors.find('s1')).to.deep.equal({ sealed: 'locked', lastStep: 8 });
    });

    it('take a recovery code once, and only of the person whose it is', async () => {
      const factors = stores.panel.secondFactors;
      await factors.putRecoveryCodes('s1', [hashOf('older')]);
      await factors.putRecoveryCodes('s1', [hashOf('a'), hashOf('b')]);
      expect(await factors.takeRecoveryCode('s1', hashOf('older'))).to.equal(false);
      expect(await factors.takeRecoveryCode('s2', hashOf('a'))).to.equal(false);
      const taken = await Promise.all(ten.map(() => factors.takeRecoveryCode('s1', hashOf('a'))));
      expect(taken.filter(Boolean)).to.have.length(1);
      expect(await factors.recoveryCodesLeft('s1')).to.equal(1);
      await factors.remove('s1');
      expect([await factors.recoveryCodesLeft('s1'), await factors.find('s1')]).to.deep.equal([0, null]);
    });

    it('list their sessions, newest first, without those that are over', async () => {
      const { sessions } = stores.panel;
      await sessions.open('s1', session('a', now - 2), '{}', now + 1);
      await sessions.open('s1', session('b', now - 1), '{}', now + 1);
      await sessions.open('s1', session('old', now - 3), '{}', now);
      await sessions.open('s2', session('of piet', now), '{}', now + 1);
      expect(await sessions.ofPerson('s1', now)).to.deep.equal([
        session('b', now - 1),
        session('a', now - 2),
      ]);
    });

    it('end one session, the others or all of a person, and of nobody else', async () => {
      const { sessions } = stores.panel;
      for (const letter of ['a', 'b', 'c']) await sessions.open('s1', session(letter, now), letter, now + 1);
      await sessions.open('s2', session('of piet', now), 'of piet', now + 1);
      expect([
        await sessions.endOneOf('s2', hashOf('a')),
        await sessions.endOneOf('s1', hashOf('a')),
      ]).to.deep.equal([false, true]);
      expect(await sessions.endAllOf('s1', hashOf('b'))).to.equal(1);
      expect(await sessions.read(hashOf('b'), now)).to.equal('b');
      expect(await sessions.endAllOf('s1', null)).to.equal(1);
      expect(await sessions.read(hashOf('of piet'), now)).to.equal('of piet');
    });

    it('do not come back into a session that was ended while an answer was on its way', async () => {
      await stores.panel.sessions.open('s1', session('a', now), 'begun', now + 1);
      await stores.panel.sessions.goOn(hashOf('a'), 'went on', { usedAt: now + 1, expiresAt: now + 2 });
      expect(await stores.panel.sessions.read(hashOf('a'), now)).to.equal('went on');
      await stores.panel.sessions.endAllOf('s1', null);
      await stores.panel.sessions.goOn(hashOf('a'), 'late', { usedAt: now, expiresAt: now + 9 });
      expect(await stores.panel.sessions.read(hashOf('a'), now)).to.equal(null);
    });
  });
});
