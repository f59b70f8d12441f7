import { expect } from 'chai';
import type { Response } from 'supertest';
import type { Letter } from '../../server/actions/outbox.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import { stopLink } from '../../server/actions/stop-link.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { keepUp } from '../../server/commands/upkeep.ts';
import { bart, els } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const mail = 'lid-050@inwoner.example';
const minute = 60_000;

describe('the own pages of members', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  /** Mails that wait, and are then gone. */
  async function mails(): Promise<Letter[]> {
    const letters: Letter[] = [];
    for (;;) {
      const now = hall.world.clock.now().getTime();
      const claimed = await hall.world.panel.outbox.claim(now, now + minute);
      if (claimed === null) return letters;
      expect(claimed.kind).to.equal('member-link');
      expect(claimed.id).to.match(/^[a-z0-9-]+$/u);
      await hall.world.panel.outbox.sent(claimed.id);
      letters.push(claimed.letter);
    }
  }
  function linksIn(letter: Letter | undefined): string[] {
    return [...(letter?.text ?? '').matchAll(/http:\/\/panel\.kerkebeek\.example(\/\S+)/gu)].map(
      ([, path = '']) => path,
    );
  }
  const ask = (visitor: Visitor, email: string): Promise<Response> =>
    visitor
      .post('/mijn')
      .type('form')
      .send({ email })
      .then((it) => it);
  async function enter(visitor: Visitor, email = mail, nth = 0): Promise<Response> {
    await ask(visitor, email);
    const link = linksIn((await mails())[0])[nth] ?? '';
    await visitor.get(link).expect(200);
    return visitor
      .post(link)
      .expect(303)
      .then((it) => it);
  }
  async function proofOn(visitor: Visitor): Promise<string> {
    const page = pageOf(await visitor.get('/mijn'));
    return String(page('input[name=bewijs]').first().attr('value'));
  }
  async function send(visitor: Visitor, to: string, fields: Record<string, string>): Promise<Response> {
    const bewijs = await proofOn(visitor);
    return visitor
      .post(to)
      .type('form')
      .send({ bewijs, ...fields });
  }
  const memberNow = async (id = 'lid-050'): Promise<Member> => {
    const found = await hall.world.panel.members.find(id);
    if (found === null) throw new Error(`${id} is no member`);
    return found;
  };
  const change = async (changes: Partial<Member>, id = 'lid-050'): Promise<void> =>
    hall.world.panel.members.change({ ...(await memberNow(id)), ...changes });
  async function fieldsOn(visitor: Visitor): Promise<Record<string, string>> {
    const page = pageOf(await visitor.get('/mijn/gegevens').expect(200));
    const inputs = page('main form input:not([type=checkbox])').toArray();
    const selects = page('main form select').toArray();
    return Object.fromEntries([
      ...inputs.map((one) => [page(one).attr('name') ?? '', page(one).attr('value') ?? '']),
      ...selects.map((one) => [
        page(one).attr('name') ?? '',
        page(one).find('option[selected]').attr('value') ?? '',
      ]),
    ]);
  }

  describe('behind a link in a mail', () => {
    it('say the same for an address that is known and one that is not', async () => {
      const known = await ask(stranger(hall), mail);
      const unknown = await ask(stranger(hall), 'niemand@inwoner.example');
      expect(known.status).to.equal(200);
      const plain = ({ text }: Response): string => text.replaceAll(/nonce="[^"]+"/gu, '');
      expect(plain(unknown)).to.equal(plain(known));
      expect(Object.keys(unknown.headers)).to.deep.equal(Object.keys(known.headers));
      const sent = await mails();
      expect(sent.map(({ to }) => to)).to.deep.equal([mail]);
    });

    it('open with a button, once, and show what is kept', async () => {
      const noor = stranger(hall);
      const opened = await enter(noor);
      expect(opened.headers['location']).to.equal('/mijn');
      const cookie = [opened.headers['set-cookie'] ?? []].flat().find((one) => one.startsWith('mijn='));
      expect(cookie).to.match(/^mijn=[\w-]{43}; Path=\/mijn; HttpOnly; SameSite=Lax$/u);
      const page = pageOf(await noor.get('/mijn').expect(200).expect('Cache-Control', 'no-store'));
      const text = page('main').text();
      for (const kept of ['Noor Janssens 50', mail, 'K1050', '1952', 'uitgenodigd op 6 september 2021'])
        expect(text).to.include(kept);
      expect(text).not.to.include('ja, ik gebruikte het al');
    });

    it('stay shut for a GET, another browser, a second press and a late one', async () => {
      const noor = stranger(hall);
      await ask(noor, mail);
      const [link = ''] = linksIn((await mails())[0]);
      await stranger(hall).get(link).expect(403);
      await stranger(hall).post(link).expect(403);
      await noor.get(link).expect(200);
      expect((await noor.get('/mijn')).text).not.to.include('K1050');
      await noor.post(link).expect(303);
      await noor.post(link).expect(410);
      await ask(noor, mail);
      const [late = ''] = linksIn((await mails())[0]);
      hall.world.clock.pass(15 * minute);
      await noor.get(late).expect(410);
      expect(hall.log()).not.to.include(link.slice(-43)).and.not.to.include(mail);
    });

    it('are one each for two who share an address, in one mail with their first names', async () => {
      await change({ email: mail.toUpperCase(), firstName: 'Jan' }, 'lid-051');
      const jan = stranger(hall);
      await ask(jan, mail);
      const sent = await mails();
      expect(sent).to.have.length(1);
      expect(sent[0]?.text).to.include('Open de pagina van Noor').and.to.include('Open de pagina van Jan');
      const [, link = ''] = linksIn(sent[0]);
      await jan.post(link).expect(303);
      expect((await jan.get('/mijn')).text).to.include('K1051');
    });

    it('close after half an hour without a visit, and when the member closes them', async () => {
      const noor = stranger(hall);
      await enter(noor);
      hall.world.clock.pass(29 * minute);
      expect((await noor.get('/mijn')).text).to.include('K1050');
      hall.world.clock.pass(30 * minute);
      expect((await noor.get('/mijn')).text).not.to.include('K1050');
      await noor.get('/mijn/gegevens').expect(303).expect('Location', '/mijn');
      await enter(noor);
      await send(noor, '/mijn/afmelden', {});
      expect((await noor.get('/mijn')).text).not.to.include('K1050');
    });

    it('ask for a telephone call from who has no mail address, and count who asks too often', async () => {
      const page = await stranger(hall).get('/mijn').expect(200);
      expect(page.text).to.include('Bel ons op 053 00 00 00, elke werkdag van 9 tot 12 uur');
      expect((await ask(stranger(hall), 'geen adres')).status).to.equal(422);
      const answers = await Promise.all(Array.from({ length: 4 }, () => ask(stranger(hall), mail)));
      expect(answers.filter(({ status }) => status === 429)).to.have.length(1);
    });

    it('are no door to the pages of staff, nor the other way round', async () => {
      const noor = stranger(hall);
      await enter(noor);
      await noor.get('/beheer/golven').expect(303).expect('Location', '/beheer/aanmelden');
      const admin = await signedIn(hall, bart);
      await admin.get('/mijn/gegevens').expect(303).expect('Location', '/mijn');
    });

    it('take no form without the word of the page', async () => {
      const noor = stranger(hall);
      await enter(noor);
      for (const to of ['toestemmingen', 'deelname', 'gegevens', 'wissen', 'afmelden'])
        await noor.post(`/mijn/${to}`).type('form').send({ antwoorden: 'delete' }).expect(403);
      expect((await memberNow()).status).to.equal('active');
    });
  });

  describe('let a member', () => {
    let noor: Visitor;
    beforeEach(async () => {
      noor = stranger(hall);
      await enter(noor);
    });

    it('correct what is kept; a new mail address counts after a press in the mail to it', async () => {
      const fields = {
        ...(await fieldsOn(noor)),
        voornaam: 'Nora',
        geboortejaar: '1953',
        email: 'nora@nieuw.example',
      };
      const saved = await noor.post('/mijn/gegevens').type('form').send(fields);
      expect([saved.status, saved.headers['location']]).to.deep.equal([303, '/mijn?gedaan=mail']);
      expect(await memberNow()).to.include({ firstName: 'Nora', birthYear: 1953, email: mail });
      const [letter] = await mails();
      expect(letter?.to).to.equal('nora@nieuw.example');
      const [link = ''] = linksIn(letter);
      await stranger(hall).get(link).expect(200);
      expect((await memberNow()).email).to.equal(mail);
      await stranger(hall).post(link).expect(200);
      expect((await memberNow()).email).to.equal('nora@nieuw.example');
      await stranger(hall).post(link).expect(410);
    });

    it('read what is wrong beside the field, and lose nothing of what was typed', async () => {
      const fields = {
        ...(await fieldsOn(noor)),
        voornaam: '',
        straat: 'Beekstraat',
        postcode: '99',
        opleiding: 'high',
      };
      const answer = await noor.post('/mijn/gegevens').type('form').send(fields);
      const page = pageOf(answer);
      expect(answer.status).to.equal(422);
      const wrong = page('[role=alert] li a')
        .toArray()
        .map((one) => page(one).attr('href'));
      expect(wrong).to.deep.equal(['#voornaam', '#nummer', '#postcode', '#plaats', '#profiel']);
      expect(page('#straat').attr('value')).to.equal('Beekstraat');
      expect((await memberNow()).address).to.equal(null);
    });

    it('have the education kept with a consent of its own, and no longer without', async () => {
      const fields = { ...(await fieldsOn(noor)), opleiding: 'high', profiel: 'ja' };
      await noor.post('/mijn/gegevens').type('form').send(fields).expect(303);
      expect((await memberNow()).education).to.equal('high');
      await send(noor, '/mijn/toestemmingen', { waarvoor: 'profile', keuze: 'intrekken' });
      expect((await memberNow()).education).to.equal(null);
      const [given] = await hall.world.panel.consents.ofMember('lid-050');
      expect(given).to.include({ purpose: 'profile', source: 'self', withdrawnOn: '2025-03-10' });
      expect((await noor.get('/mijn')).text).to.include(
        'ingetrokken op 10 maart 2025, versie 1 van de tekst',
      );
    });

    it('correct something else though an education is kept without their consent, and take it away', async () => {
      await hall.world.panel.members.change({ ...(await memberNow()), education: 'mid' });
      const phone = { ...(await fieldsOn(noor)), telefoon: '053 00 00 00' };
      await noor.post('/mijn/gegevens').type('form').send(phone).expect(303);
      expect(await memberNow()).to.include({ phone: '053 00 00 00', education: 'mid' });
      const other = await noor
        .post('/mijn/gegevens')
        .type('form')
        .send({ ...phone, opleiding: 'high' });
      expect(other.status).to.equal(422);
      await noor
        .post('/mijn/gegevens')
        .type('form')
        .send({ ...phone, opleiding: '' })
        .expect(303);
      expect((await memberNow()).education).to.equal(null);
    });

    it('agree to mails and stop them, also twice on a day', async () => {
      for (const [keuze, state] of [
        ['geven', 'ok'],
        ['intrekken', 'stopped'],
        ['geven', 'ok'],
      ] as const) {
        await send(noor, '/mijn/toestemmingen', { waarvoor: 'mail', keuze });
        expect((await memberNow()).mailState).to.equal(state);
      }
      const open = (await hall.world.panel.consents.ofMember('lid-050')).filter(
        ({ withdrawnOn }) => withdrawnOn === null,
      );
      expect(open.map(({ purpose }) => purpose)).to.deep.equal(['mail']);
    });

    it('pause, go on, leave and come back', async () => {
      for (const status of ['paused', 'active', 'left', 'active'] as const) {
        await send(noor, '/mijn/deelname', { deelname: status });
        expect((await memberNow()).status).to.equal(status);
      }
      const consents = await hall.world.panel.consents.ofMember('lid-050');
      expect(consents.map(({ purpose, withdrawnOn }) => [purpose, withdrawnOn])).to.deep.equal([
        ['membership', null],
      ]);
    });

    it('download everything with the answers in words, that nobody at the town hall gets', async () => {
      const key = await hall.world.keys.waveKey('2021-3');
      const [own] = await hall.world.answers.responses.ofWave('2021-3');
      if (own === undefined) throw new Error('nobody answered');
      await hall.world.answers.addMany(
        [{ ...own, ticket: ticketFor(key, 'lid-050'), answers: { LOK1: '2' } }],
        [],
      );
      const file = await noor.get('/mijn/gegevens.json').expect(200).expect('Cache-Control', 'no-store');
      expect(file.headers['content-disposition']).to.equal(
        'attachment; filename=inwonerspanel-2025-03-10.json',
      );
      const document = JSON.parse(file.text) as Record<string, never>;
      expect(document).to.have.nested.property('format', 'panelpeil-member/1');
      expect(document).to.have.nested.property('member.reference', 'K1050');
      expect(document).to.have.nested.property(
        'answers[0].answers[0].title',
        'Kent u het digitaal thuisloket?',
      );
      expect(document).to.have.deep.nested.property('answers[0].answers[0].answers', [
        'ja, maar ik gebruikte het nog niet',
      ]);
      const pdf = await noor.get('/mijn/gegevens.pdf').expect(200).expect('Content-Type', /pdf/u);
      expect((pdf.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-');
      const admin = await signedIn(hall, bart);
      const theirs = await admin.get('/beheer/panel/leden/lid-050/gegevens.json').expect(200);
      expect(JSON.parse(theirs.text)).to.have.nested.property('member.reference', 'K1050');
      expect(theirs.text).not.to.include('answers');
      expect(JSON.parse(theirs.text).leftOut).to.match(/^Antwoorden op vragenlijsten staan hier niet/u);
      expect(document).not.to.have.property('leftOut');
      await (await signedIn(hall, els)).get('/beheer/panel/leden/lid-050/gegevens.json').expect(403);
    });
  });

  describe('erase', () => {
    const tickets = async (): Promise<string[]> =>
      Promise.all(
        ['2021-3', '2025-1'].map(async (wave) => ticketFor(await hall.world.keys.waveKey(wave), 'lid-050')),
      );
    beforeEach(async () => {
      const [own] = await hall.world.answers.responses.ofWave('2021-3');
      const [closed = '', open = ''] = await tickets();
      if (own === undefined) throw new Error('nobody answered');
      await hall.world.answers.addMany([{ ...own, ticket: closed }], []);
      await hall.world.answers.drafts.save({ ticket: open, waveId: '2025-1', revision: 0, content: 'x' });
    });

    for (const choice of ['keep', 'delete'] as const)
      it(`the member and ${choice} the earlier answers`, async () => {
        const noor = stranger(hall);
        await enter(noor);
        await ask(stranger(hall), mail);
        expect((await send(noor, '/mijn/wissen', {})).status).to.equal(422);
        const page = await send(noor, '/mijn/wissen', { antwoorden: choice });
        expect(page.text).to.include('Uw gegevens zijn gewist.');
        const { panel, answers } = hall.world;
        expect(await panel.members.find('lid-050')).to.equal(null);
        expect(await panel.invitations.ofMember('lid-050')).to.deep.equal([]);
        expect(await mails()).to.deep.equal([]);
        const [closed = '', open = ''] = await tickets();
        expect(await answers.responses.exists(closed)).to.equal(choice === 'keep');
        expect(await answers.drafts.find(open)).to.equal(null);
        const counted = (await panel.audit.counts()).filter(({ action }) => action === 'member erased');
        expect(counted).to.deep.equal([
          { day: '2025-03-10', actor: 'panelpeil', action: 'member erased', subject: 'panel', times: 1 },
        ]);
        expect(JSON.stringify([await panel.audit.all(), await panel.audit.counts()])).not.to.include(
          'lid-050',
        );
        await noor.get('/mijn/gegevens').expect(303);
      });

    it('finishes after a stop between the answers and the member', async () => {
      const noor = stranger(hall);
      await enter(noor);
      const { panel, answers } = hall.world;
      const { members } = panel;
      const remove = async (): Promise<boolean> => {
        throw new Error('the power went');
      };
      panel.members = { ...members, remove };
      expect((await send(noor, '/mijn/wissen', { antwoorden: 'delete' })).status).to.equal(500);
      const [closed = ''] = await tickets();
      expect(await answers.responses.exists(closed)).to.equal(false);
      expect((await memberNow()).status).to.equal('left');
      panel.members = members;
      expect((await send(noor, '/mijn/wissen', { antwoorden: 'delete' })).status).to.equal(200);
      expect(await panel.members.find('lid-050')).to.equal(null);
    });

    it('leaves the mails of who shares the address', async () => {
      await change({ email: mail, firstName: 'Jan' }, 'lid-051');
      const noor = stranger(hall);
      await enter(noor, mail, 0);
      const letter = { to: mail, subject: 's', text: 't', html: 'h' };
      const own = { ...letter, unsubscribe: await stopLink(hall.world, 'lid-050') };
      const other = { ...letter, unsubscribe: await stopLink(hall.world, 'lid-051') };
      const kind = 'member-link';
      await hall.world.panel.outbox.put(
        [
          { id: 'a', kind, letter: own },
          { id: 'b', kind, letter: other },
        ],
        0,
      );
      await send(noor, '/mijn/wissen', { antwoorden: 'keep' });
      expect((await mails()).map(({ unsubscribe }) => unsubscribe)).to.deep.equal([other.unsubscribe]);
    });

    it('is done by an admin too for who asks it, and by nobody else', async () => {
      const place = '/beheer/panel/leden/lid-050/wissen';
      await (await signedIn(hall, els)).get(place).expect(403);
      const admin = await signedIn(hall, bart);
      expect((await admin.get(place).expect(200)).text).to.include('Noor Janssens 50');
      expect((await submit(admin, place, {})).status).to.equal(400);
      const done = await submit(admin, place, { antwoorden: 'delete' });
      expect([done.status, done.headers['location']]).to.deep.equal([303, '/beheer/panel']);
      expect(await hall.world.panel.members.find('lid-050')).to.equal(null);
      await admin.get(place).expect(404);
    });
  });

  describe('the link in every mail', () => {
    let link: string;
    beforeEach(async () => {
      link = (await stopLink(hall.world, 'lid-050')).replace(hall.world.publicUrl, '');
      const given = { purpose: 'mail', textVersion: 1, givenOn: '2025-01-01', withdrawnOn: null } as const;
      await hall.world.panel.consents.add([{ memberId: 'lid-050', ...given, source: 'import' }]);
    });

    it('changes nothing when a scanner opens it', async () => {
      const page = pageOf(await stranger(hall).get(link).expect(200));
      await stranger(hall).head(link).expect(200);
      const choices = page('input[name=keuze]')
        .toArray()
        .map((one) => page(one).attr('value'));
      expect(choices).to.deep.equal(['stop', 'pause', 'leave']);
      expect(await memberNow()).to.include({ mailState: 'ok', status: 'active' });
    });

    it('ends the mails with one press in a mail program, without a cookie', async () => {
      const press = stranger(hall).post(link).type('form').send('List-Unsubscribe=One-Click');
      await press.expect(200);
      expect((await memberNow()).mailState).to.equal('stopped');
      const [consent] = await hall.world.panel.consents.ofMember('lid-050');
      expect(consent?.withdrawnOn).to.equal('2025-03-10');
      expect(hall.log()).not.to.include(link.slice(-43));
    });

    it('says that the mails are stopped already, and where to ask for them again', async () => {
      await change({ mailState: 'stopped' }, 'lid-050');
      const page = pageOf(await stranger(hall).get(link).expect(200));
      expect(page('h1').text()).to.equal('U krijgt al geen mails meer.');
      expect(page('main a.button').attr('href')).to.equal('/mijn');
      const choices = page('input[name=keuze]').toArray();
      expect(choices.map((one) => page(one).attr('value'))).to.deep.equal(['pause', 'leave']);
      await change({ status: 'left' }, 'lid-050');
      expect((await stranger(hall).get(link)).text).to.include('U bent gestopt als lid.');
    });

    it('offers letters where there is an address, a pause, and leaving', async () => {
      const address = {
        street: 'Beekstraat',
        houseNumber: '1',
        box: '',
        postcode: '9998',
        town: 'Kerkebeek',
      };
      await change({ address });
      const choose = (keuze: string): Promise<Response> =>
        stranger(hall)
          .post(link)
          .type('form')
          .send({ keuze })
          .then((it) => it);
      expect((await stranger(hall).get(link)).text).to.include('value="letters"');
      expect((await stranger(hall).get(link)).text).to.include('geen mails meer, en ook geen brieven');
      await choose('letters');
      expect(await memberNow()).to.include({ preferredChannel: 'letter', mailState: 'stopped' });
      await choose('pause');
      expect((await memberNow()).status).to.equal('paused');
      await choose('leave');
      expect((await memberNow()).status).to.equal('left');
    });

    it('says the same when the member is gone', async () => {
      await hall.world.panel.members.remove('lid-050');
      const answer = await stranger(hall).post(link).type('form').send('List-Unsubscribe=One-Click');
      expect([answer.status, pageOf(answer)('h1').text()]).to.deep.equal([200, 'U krijgt geen mails meer.']);
    });
  });

  describe('signing up', () => {
    const lea: Record<string, string> = {
      voornaam: 'Lea',
      familienaam: 'De Wit',
      email: 'lea@inwoner.example',
      geboortejaar: '1990',
      geslacht: 'v',
      wijk: 'Molenveld',
      taal: 'nl',
      kanaal: 'mail',
      lid: 'ja',
      mailen: 'ja',
    };
    const join = (fields: Record<string, string>): Promise<Response> =>
      stranger(hall)
        .post('/inschrijven')
        .type('form')
        .send(fields)
        .then((it) => it);
    beforeEach(async () => {
      const municipality = await hall.world.panel.settings.municipality();
      if (municipality === null) throw new Error('no municipality');
      const panel = { selfRegistration: true, minimumAge: 16, contactCap: 4, mailsPerMinute: 120 };
      await hall.world.panel.settings.saveMunicipality({ ...municipality, panel });
    });

    it('is not there where the municipality does not allow it, and says how else', async () => {
      const municipality = await hall.world.panel.settings.municipality();
      if (municipality === null) throw new Error('no municipality');
      const { panel: _left, ...closed } = municipality;
      await hall.world.panel.settings.saveMunicipality(closed);
      const page = pageOf(await stranger(hall).get('/inschrijven').expect(200));
      expect(page('form').length).to.equal(0);
      expect(page('main').text()).to.include('053 00 00 00');
      await join(lea);
      expect(await mails()).to.deep.equal([]);
    });

    it('makes a member after a press in the mail, with consents in the words that were read', async () => {
      expect((await join(lea)).text).to.include('Kijk in uw mailbox');
      const before = await hall.world.panel.members.count();
      const [link = ''] = linksIn((await mails())[0]);
      await stranger(hall).get(link).expect(200);
      expect(await hall.world.panel.members.count()).to.equal(before);
      await stranger(hall).post(link).expect(200);
      await stranger(hall).post(link).expect(410);
      const [made] = await hall.world.panel.members.findByEmail('lea@inwoner.example');
      expect(made).to.include({
        recruitment: 'volunteer',
        memberSince: '2025-03-10',
        status: 'active',
        education: null,
      });
      expect(made?.reference).to.match(/^W-\w{8}$/u);
      const consents = await hall.world.panel.consents.ofMember(made?.id ?? '');
      expect(
        consents.map(({ purpose, source, textVersion }) => [purpose, source, textVersion]),
      ).to.deep.equal([
        ['membership', 'self', 1],
        ['mail', 'self', 1],
      ]);
    });

    it('ticks no consent beforehand, and asks for those that are needed', async () => {
      const page = pageOf(await stranger(hall).get('/inschrijven').expect(200));
      expect(page('input[type=checkbox]').length).to.equal(3);
      expect(page('input[type=checkbox][checked]').length).to.equal(0);
      const { lid: _lid, mailen: _mailen, ...rest } = lea;
      const answer = await join({ ...rest, opleiding: 'low', geboortejaar: '2015' });
      const wrong = pageOf(answer)('[role=alert] li a').toArray();
      expect(wrong.map((one) => one.attribs['href'])).to.deep.equal([
        '#geboortejaar',
        '#lid',
        '#mailen',
        '#profiel',
      ]);
      expect(await mails()).to.deep.equal([]);
    });

    it('tells only the mailbox that somebody is a member already', async () => {
      const plain = ({ text }: Response): string => text.replaceAll(/nonce="[^"]+"/gu, '');
      const known = await join({ ...lea, voornaam: 'noor', email: mail });
      const fresh = await join(lea);
      expect(plain(known)).to.equal(plain(fresh));
      const sent = await mails();
      expect(sent.map(({ to }) => to).toSorted((a, b) => (a < b ? -1 : 1))).to.deep.equal([
        'lea@inwoner.example',
        mail,
      ]);
      expect(sent.find(({ to }) => to === mail)?.text).to.include('U bent al lid');
    });

    it('lets a partner with the same mail address in, and no third', async () => {
      await join({ ...lea, email: mail });
      await stranger(hall)
        .post(linksIn((await mails())[0])[0] ?? '')
        .expect(200);
      expect(await hall.world.panel.members.findByEmail(mail)).to.have.length(2);
      await join({ ...lea, email: mail, voornaam: 'Tom', geboortejaar: '1970' });
      expect((await mails())[0]?.text).to.include('U bent al lid');
    });

    it('forgets after two days what was not confirmed', async () => {
      await join(lea);
      const [link = ''] = linksIn((await mails())[0]);
      hall.world.clock.pass(48 * 60 * minute);
      await keepUp(hall.world);
      hall.world.clock.pass(-47 * 60 * minute);
      await stranger(hall).post(link).expect(410);
    });

    it('is found from the first page, as is the own page', async () => {
      const page = pageOf(await stranger(hall).get('/'));
      expect(page('main a[href="/mijn"]').length).to.equal(1);
      expect(page('main a[href="/inschrijven"]').length).to.equal(1);
    });
  });
});
