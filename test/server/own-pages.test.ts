/** What members do on their own pages, on real databases: each in a transaction that waits for nobody. */
import { expect } from 'chai';
import { consentNow } from '../../server/actions/consent-now.ts';
import { confirmNewMail, correctDetails } from '../../server/actions/own-pages/correct-details.ts';
import { ownDocument } from '../../server/actions/own-pages/member-document.ts';
import { forgetMember } from '../../server/actions/own-pages/forget-member.ts';
import { askToJoin, joinPanel } from '../../server/actions/own-pages/join-panel.ts';
import { type Details, readDetails } from '../../server/actions/own-pages/read-details.ts';
import { askSignIn, memberOfSession, signInMember } from '../../server/actions/own-pages/sign-in-member.ts';
import { stopMails } from '../../server/actions/own-pages/stop-mails.ts';
import { agree, changeStatus } from '../../server/actions/own-pages/take-part.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import { stopLink } from '../../server/actions/stop-link.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { newToken } from '../../server/actions/token.ts';
import { seeResponse } from '../../server/actions/monitor/see-response.ts';
import { releaseInput } from '../../server/actions/release-input.ts';
import { findWave } from '../../server/actions/find-wave.ts';
import { waveOverviews } from '../../server/actions/wave-overview.ts';
import { waveLife } from '../../server/actions/waves/wave-life.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { els, settleKerkebeek } from '../support/kerkebeek.ts';
import { fixedClock, type TestWorld } from '../support/world.ts';

const publicUrl = 'http://panel.kerkebeek.example';

eachDatabase((name, open) => {
  describe(`a member of Kerkebeek, on ${name},`, () => {
    let stores: TestStores;
    let world: TestWorld;
    let noor: Member;
    beforeEach(async () => {
      stores = await open();
      world = { ...stores, clock: fixedClock('2025-03-10T09:00:00Z'), publicUrl };
      await settleKerkebeek(world);
      noor = await memberNow();
    });
    afterEach(() => stores.close());

    async function memberNow(id = 'lid-050'): Promise<Member> {
      const found = await world.panel.members.find(id);
      if (found === null) throw new Error(`${id} is no member`);
      return found;
    }
    /** The secret in the first link of the mail that waits. */
    async function secretInMail(): Promise<string> {
      const now = world.clock.now().getTime();
      const mail = await world.panel.outbox.claim(now, now + 60_000);
      await world.panel.outbox.sent(mail?.id ?? '');
      return /\/([\w-]{43})(\?|\s|$)/u.exec(mail?.letter.text ?? '')?.[1] ?? '';
    }
    const detailsOf = (member: Member, changes: Partial<Details>): Details => ({
      ...member,
      email: member.email ?? '',
      ...changes,
    });

    it('signs in once, though the button is pressed ten times at once', async () => {
      const browser = newToken();
      await askSignIn(world, 'LID-050@inwoner.example', browser);
      const token = await secretInMail();
      expect(await signInMember(world, token, newToken())).to.equal(null);
      const sessions = await Promise.all(
        Array.from({ length: 10 }, () => signInMember(world, token, browser)),
      );
      const [session = ''] = sessions.filter((one) => one !== null);
      expect(sessions.filter((one) => one !== null)).to.have.length(1);
      expect((await memberOfSession(world, session))?.id).to.equal('lid-050');
    });

    it('corrects, agrees, stops mails, leaves and comes back', async () => {
      await correctDetails(
        world,
        noor,
        detailsOf(noor, { education: 'mid', email: 'n@nieuw.example' }),
        true,
      );
      expect(await confirmNewMail(world, await secretInMail())).to.equal(true);
      expect(await memberNow()).to.include({ education: 'mid', email: 'n@nieuw.example' });
      await agree(world, await memberNow(), 'mail');
      const link = await stopLink(world, 'lid-050');
      await stopMails(world, link.slice(-43), 'stop');
      expect((await memberNow()).mailState).to.equal('stopped');
      await changeStatus(world, await memberNow(), 'left');
      await changeStatus(world, await memberNow(), 'active');
      const document = await ownDocument(world, await memberNow(), 'fr');
      const given = document.consents.map(({ purpose, withdrawnOn }) => [purpose, withdrawnOn]);
      expect(given).to.have.deep.members([
        ['profile', null],
        ['mail', '2025-03-10'],
        ['membership', null],
      ]);
      expect(document.consents[0]?.words).to.match(/commune/u);
    });

    it('is gone after erasing, with the answers under the tickets, and nothing of anybody else', async () => {
      const ticket = ticketFor(await world.keys.waveKey('2021-3'), 'lid-050');
      const before = await world.answers.responses.ofWave('2021-3');
      const [like] = before;
      if (like === undefined) throw new Error('nobody answered');
      await world.answers.addMany([{ ...like, ticket, pseudonym: ticket }], []);
      await askSignIn(world, noor.email ?? '', newToken());
      await forgetMember(world, noor, 'delete');
      expect(await world.panel.members.find('lid-050')).to.equal(null);
      expect(await world.panel.members.count()).to.equal(119);
      expect(await world.answers.responses.ofWave('2021-3')).to.deep.equal(before);
      expect(await world.panel.outbox.counts()).to.deep.equal({ waiting: 0, sent: 0, failed: 0 });
    });

    it('stays counted among who was invited to waves that opened, closed or were released', async () => {
      const draw = { waveId: '2025-1', seed: 'zaad', plan: {}, drawnOn: '2025-02-01', staffId: 'els' };
      await world.panel.samples.draw(
        draw,
        (await world.panel.members.all()).map(({ id }) => id),
      );
      const shown = async (): Promise<unknown> => {
        const waves = await waveOverviews(world, els);
        const life = await Promise.all(waves.map(({ wave }) => waveLife(world, els, wave)));
        const seen = await Promise.all(waves.map(({ wave }) => seeResponse(world, els, wave.id)));
        const closed = await findWave(world, '2021-3');
        const { invited } = await releaseInput(world, closed, 1);
        return { waves, sampled: life.map(({ sampled }) => sampled), seen, invited };
      };
      const before = await shown();
      // Of two at the same moment one may find nothing left.
      await Promise.all([forgetMember(world, noor, 'keep'), forgetMember(world, noor, 'keep')]);
      expect(await shown()).to.deep.equal(before);
      const kept = await world.panel.forgottenInvitations.ofWave('2021-3');
      expect(kept).to.have.length(1);
      expect(JSON.stringify(kept)).to.not.include('lid-050');
    });

    it('joins once, though two links are pressed', async () => {
      const municipality = await world.panel.settings.municipality();
      if (municipality === null) throw new Error('no municipality');
      const panel = { selfRegistration: true, minimumAge: 16, contactCap: 4, mailsPerMinute: 120 };
      await world.panel.settings.saveMunicipality({ ...municipality, panel });
      const details = detailsOf(noor, { firstName: 'Lea', birthYear: 1990, email: 'lea@inwoner.example' });
      const { version: textVersion } = await consentNow(world);
      const tokens: string[] = [];
      for (let i = 0; i < 2; i += 1) {
        await askToJoin(world, { details, purposes: ['membership', 'mail'], textVersion });
        tokens.push(await secretInMail());
      }
      for (const token of tokens) expect(await joinPanel(world, token)).to.equal(true);
      expect(await world.panel.members.findByEmail('lea@inwoner.example')).to.have.length(1);
    });
  });
});

describe('what somebody fills in', () => {
  const rules = {
    year: 2025,
    minimumAge: 16,
    districts: ['Molenveld'],
    languages: ['nl'],
    namesPerson: (text: string) => /\d{6}/u.test(text),
  };
  const right = {
    voornaam: 'Lea',
    familienaam: 'De Wit',
    email: 'lea@inwoner.example',
    geboortejaar: '1990',
    geslacht: 'x',
    wijk: 'Molenveld',
    taal: 'nl',
    kanaal: 'mail',
  };
  const faultsIn = (changes: Record<string, string>): string[] => {
    const read = readDetails({ ...right, ...changes }, rules);
    return 'faults' in read ? read.faults : [];
  };

  it('is right, or the field that is not is named', () => {
    expect(faultsIn({})).to.deep.equal([]);
    const wrong: [Record<string, string>, string[]][] = [
      [{ voornaam: '90011512345' }, ['voornaam']],
      [{ email: 'lea@inwoner' }, ['email']],
      [{ email: 'lea@inwoner.example, jan@inwoner.example' }, ['email']],
      [{ telefoon: 'bel mij' }, ['telefoon']],
      [{ geboortejaar: '2010' }, ['geboortejaar']],
      [{ geboortejaar: '1890' }, ['geboortejaar']],
      [{ wijk: 'Elders' }, ['wijk']],
      [{ kanaal: 'phone' }, ['telefoon']],
      [{ kanaal: 'letter' }, ['straat', 'nummer', 'postcode', 'plaats']],
      [{ postcode: '9998' }, ['straat', 'nummer', 'plaats']],
    ];
    for (const [changes, fields] of wrong) expect(faultsIn(changes)).to.deep.equal(fields);
  });
});
