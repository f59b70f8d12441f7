import { expect } from 'chai';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { hashOf, member, questionnaire, response, wave } from './samples.ts';

const now = Date.UTC(2026, 10, 22);
const later = now + 15 * 60_000;

eachDatabase((name, open) => {
  describe(`what members need for their own pages in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.members.add([member()]);
    });
    afterEach(() => stores.close());

    const link = { tokenHash: hashOf('link'), memberId: 'm1', kind: 'sign-in', value: 'browser' } as const;

    it('is a link that opens once, also when it is pressed ten times at once', async () => {
      const { memberLinks } = stores.panel;
      await memberLinks.add([{ ...link, expiresAt: later }]);
      expect(await memberLinks.find(link.tokenHash, now)).to.deep.equal({ ...link, expiresAt: later });
      const taken = await Promise.all(
        Array.from({ length: 10 }, () => memberLinks.take(link.tokenHash, now)),
      );
      expect(taken.filter((one) => one !== null)).to.have.length(1);
    });

    it('is a link that is no good any more at its last moment, and is then dropped', async () => {
      const { memberLinks } = stores.panel;
      await memberLinks.add([{ ...link, expiresAt: later }]);
      expect(await memberLinks.find(link.tokenHash, later)).to.equal(null);
      expect(await memberLinks.take(link.tokenHash, later)).to.equal(null);
      await memberLinks.dropExpired(later);
      expect(await memberLinks.find(link.tokenHash, now)).to.equal(null);
    });

    it('is a session that lasts as long as it is used', async () => {
      const { memberSessions } = stores.panel;
      await memberSessions.open(hashOf('session'), 'm1', now + 30);
      expect(await memberSessions.use(hashOf('session'), now + 20, now + 50)).to.equal('m1');
      expect(await memberSessions.use(hashOf('session'), now + 40, now + 70)).to.equal('m1');
      expect(await memberSessions.use(hashOf('session'), now + 70, now + 100)).to.equal(null);
      expect(await memberSessions.use(hashOf('another'), now, now + 100)).to.equal(null);
    });

    it('is a session that has ended once a clock that was far ahead is put back', async () => {
      const { memberSessions } = stores.panel;
      await memberSessions.open(hashOf('far ahead'), 'm1', now + 91 * 60_000);
      expect(await memberSessions.use(hashOf('far ahead'), now, later)).to.equal(null);
      expect(await memberSessions.dropExpired(now)).to.equal(1);
    });

    it('goes with the member', async () => {
      const { memberLinks, memberSessions, members } = stores.panel;
      await memberLinks.add([{ ...link, expiresAt: later }]);
      await memberSessions.open(hashOf('session'), 'm1', later);
      await members.remove('m1');
      expect(await memberLinks.find(link.tokenHash, now)).to.equal(null);
      expect(await memberSessions.use(hashOf('session'), now, later)).to.equal(null);
    });

    it('leaves counts of invitations behind, which others add to', async () => {
      const { forgottenInvitations, waves } = stores.panel;
      await waves.add(wave(), questionnaire());
      const bands = { age_group: '16-34', gender: 'v', district: '' };
      const one = { channel: 'mail', delivery: 'sent', drawn: true, bands } as const;
      const other = { ...one, channel: 'letter', drawn: false } as const;
      for (const gone of [one, other, one]) await forgottenInvitations.add('2021-3', gone);
      const kept = await forgottenInvitations.ofWave('2021-3');
      expect(kept).to.have.deep.members([one, one, other]);
      expect(await forgottenInvitations.ofWave('2021-4')).to.deep.equal([]);
    });

    it('is a registration that waits for one press, and not for ever', async () => {
      const { registrations } = stores.panel;
      const tokenHash = hashOf('registration');
      await registrations.add({ tokenHash, content: '{}', expiresAt: later });
      expect(await registrations.find(tokenHash, later)).to.equal(null);
      const taken = await Promise.all([1, 2].map(() => registrations.take(tokenHash, now)));
      expect(taken).to.have.members(['{}', null]);
      await registrations.add({ tokenHash: hashOf('other'), content: '{}', expiresAt: later });
      await registrations.dropExpired(later);
      expect(await registrations.find(hashOf('other'), now)).to.equal(null);
    });

    it('lets a consent be given again on the day it was withdrawn', async () => {
      const { consents } = stores.panel;
      const given = { memberId: 'm1', purpose: 'mail', textVersion: 1, withdrawnOn: null } as const;
      const first = { ...given, givenOn: '2026-11-22', source: 'self' } as const;
      await consents.add([first, { ...given, givenOn: '2026-11-01', source: 'import' }]);
      await consents.withdraw('m1', 'mail', '2026-11-22');
      await consents.reopen('m1', 'mail', '2026-11-22');
      const all = await consents.ofMember('m1');
      expect(all.map(({ withdrawnOn }) => withdrawnOn)).to.deep.equal(['2026-11-22', null]);
    });

    it('takes the mails that wait for somebody, and no others', async () => {
      const { outbox } = stores.panel;
      const letter = { subject: 'S', text: 't', html: 'h', unsubscribe: null };
      const own = { ...letter, to: 'noor@kerkebeek.example' };
      const shared = { ...letter, to: 'thuis@kerkebeek.example' };
      await outbox.put(
        [
          { id: 'a', kind: 'x', letter: own },
          { id: 'b', kind: 'x', letter: { ...shared, unsubscribe: 'https://x/uitschrijven/1' } },
          { id: 'c', kind: 'x', letter: { ...shared, unsubscribe: 'https://x/uitschrijven/2' } },
        ],
        now,
      );
      await outbox.dropOf({ to: own.to, unsubscribe: 'https://x/uitschrijven/1' });
      expect(await outbox.counts()).to.deep.equal({ waiting: 1, sent: 0, failed: 0 });
      expect((await outbox.claim(now, later))?.id).to.equal('c');
    });
  });

  describe(`what is under a ticket in ${name}`, () => {
    let stores: TestStores;
    const own = response();
    const another = response({ ticket: hashOf('m2'), pseudonym: hashOf('p2') });
    beforeEach(async () => {
      stores = await open();
      await stores.panel.waves.add(wave(), questionnaire());
      await stores.answers.addMany([own, another], []);
    });
    afterEach(() => stores.close());

    it('is forgotten with the response, or all but the response', async () => {
      const { drafts, paperEntries, responses } = stores.answers;
      const waiting = { waveId: '2021-3', ticket: hashOf('m3') };
      await drafts.save({ ...waiting, revision: 0, content: 'x' });
      await paperEntries.add({ ...waiting, operator: 's1', content: 'x' });
      await stores.answers.forgetTicket(waiting.ticket, false);
      expect([await drafts.find(waiting.ticket), await paperEntries.find(waiting.ticket)]).to.deep.equal([
        null,
        null,
      ]);
      await stores.answers.forgetTicket(own.ticket, false);
      expect(await responses.find(own.ticket)).to.deep.equal(own);
      await stores.answers.forgetTicket(own.ticket, true);
      await stores.answers.forgetWithdrawn();
      expect(await responses.find(own.ticket)).to.equal(null);
      expect(await responses.find(another.ticket)).to.deep.equal(another);
    });
  });
});
