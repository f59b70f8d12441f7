import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import type { Response } from 'supertest';
import { newCodes } from '../../server/actions/new-codes.ts';
import { inGroups, makeReceipt } from '../../server/actions/personal-code.ts';
import { linkFor } from '../support/answering-world.ts';
import { openVillage, village } from '../support/village-survey.ts';
import { openTownHall, pageOf, stranger, type TownHall, type Visitor } from './town-hall.ts';

type Fields = Record<string, string>;

/** Sends the first page, or with the button to send the second, as the browser does. */
async function sendPage(visitor: Visitor, fields: Fields, button = 'volgende'): Promise<Response> {
  const part = button === 'verzenden' ? 2 : 1;
  const page = pageOf(await visitor.get(`/vragenlijst?deel=${part}`).expect(200));
  const hidden: Fields = Object.fromEntries(
    page('form input[type=hidden]')
      .toArray()
      .map((input) => [page(input).attr('name') ?? '', page(input).attr('value') ?? '']),
  );
  return visitor
    .post('/vragenlijst')
    .type('form')
    .send({ ...hidden, ...fields, knop: button });
}

describe('after sending', () => {
  let hall: TownHall;
  let link: string;
  beforeEach(async () => {
    hall = await openTownHall();
    await openVillage(hall.world);
    link = await linkFor(hall.world, 50, village.id);
  });

  const answersNow = async (): Promise<unknown[]> =>
    (await hall.world.answers.responses.ofWave(village.id)).map(({ answers }) => answers);
  const textsNow = async (): Promise<string[]> =>
    (await hall.world.answers.openTexts.ofWave(village.id)).map(({ text }) => text).toSorted();

  /** Somebody who sent answers without any script. */
  async function answered(
    fields: Fields = { 'v.PLEIN': 'bomen', 'v.WENS': 'Meer schaduw.' },
  ): Promise<Visitor> {
    const resident = stranger(hall);
    await resident.post(`/deelnemen/${link}`).expect(303);
    await sendPage(resident, fields);
    await sendPage(resident, { 'v.GEBOREN': '1950' }, 'verzenden');
    return resident;
  }

  async function receiptOf(resident: Visitor): Promise<string> {
    const page = pageOf(await resident.get('/vragenlijst/bedankt').expect(200));
    return page('.receipt-code').text().replaceAll(/\s/gu, '');
  }

  const withdraw = (visitor: Visitor, fields: Fields): Promise<Response> =>
    visitor
      .post('/intrekken')
      .type('form')
      .send(fields)
      .then((it) => it);
  const edit = (visitor: Visitor, fields: Fields = {}): Promise<Response> =>
    visitor
      .post('/vragenlijst/wijzigen')
      .type('form')
      .send(fields)
      .then((it) => it);

  describe('the thank-you', () => {
    it('shows the receipt in four groups, the days that come, and what can still be done', async () => {
      const page = pageOf(await (await answered()).get('/vragenlijst/bedankt').expect(200));
      expect(page('h1').text()).to.equal('Dank u wel');
      expect(page('.receipt-code span').length).to.equal(4);
      expect(page('.receipt-code').text()).to.match(/^\s*(\w{4}\s+){4}$/u);
      expect(page('main').text()).to.include('Bewaar deze code.').and.include('tot en met 31 maart 2025');
      expect(page('main a[href="/resultaten"]').length).to.equal(1);
      expect(page('main form[action="/intrekken"] button').text()).to.equal('Antwoorden intrekken');
      expect(page('main form[action="/vragenlijst/wijzigen"] button').text()).to.equal('Antwoorden wijzigen');
    });

    it('shows the same receipt again for half an hour, in this browser alone, and never in an address or log', async () => {
      const resident = await answered();
      const receipt = await receiptOf(resident);
      expect(await receiptOf(resident)).to.equal(receipt);
      const { headers } = await stranger(hall).get('/vragenlijst/bedankt').expect(401);
      expect(headers['set-cookie']).to.equal(undefined);
      expect(hall.log()).not.to.include(receipt);
    });

    it('keeps the receipt for half an hour in a cookie that no script reads', async () => {
      const resident = stranger(hall);
      await resident.post(`/deelnemen/${link}`).expect(303);
      await sendPage(resident, { 'v.PLEIN': 'bomen' });
      const { headers } = await sendPage(resident, {}, 'verzenden');
      expect(headers['location']).to.equal('/vragenlijst/bedankt');
      expect(String(headers['set-cookie'])).to.match(
        /bewijscode=\w{16}\.verzonden; Max-Age=1800; Path=\/vragenlijst; .*HttpOnly; SameSite=Lax/u,
      );
    });

    it('shows the right receipt after a double click, and nobody else has it', async () => {
      const resident = stranger(hall);
      await resident.post(`/deelnemen/${link}`).expect(303);
      await sendPage(resident, { 'v.PLEIN': 'bomen' });
      await Promise.all([sendPage(resident, {}, 'verzenden'), sendPage(resident, {}, 'verzenden')]);
      expect(await answersNow()).to.have.length(1);
      const receipt = await receiptOf(resident);
      expect((await withdraw(stranger(hall), { bewijscode: receipt })).status).to.equal(200);
    });

    it('shows none to who comes with a receipt of no answers', async () => {
      const resident = await answered();
      const forged = `vragenlijst=${link}; bewijscode=${makeReceipt(randomBytes)}.verzonden`;
      const page = await stranger(hall).get('/vragenlijst/bedankt').set('Cookie', forged).expect(200);
      expect(pageOf(page)('.receipt').length).to.equal(0);
      expect(await receiptOf(resident)).to.have.length(16);
    });
  });

  describe('withdrawing', () => {
    it('asks for the receipt, says what will go, and takes the answers and texts away when confirmed', async () => {
      const receipt = await receiptOf(await answered());
      const somebody = stranger(hall);
      const field = pageOf(await somebody.get('/intrekken').expect(200))('input[name=bewijscode]');
      expect(field.attr()).to.include({ autocomplete: 'off', inputmode: 'text' });
      const asked = pageOf(await withdraw(somebody, { bewijscode: inGroups(receipt).toLowerCase() }));
      expect(asked('main').text()).to.include('“Het dorpsplein”').and.include('Ook de tekst die u schreef');
      expect(asked('main').text()).to.include('al gepubliceerd zijn, veranderen niet');
      expect(await answersNow()).to.have.length(1);
      const code = asked('input[name=bewijscode]').attr('value') ?? '';
      const done = await withdraw(somebody, { bewijscode: code, zeker: 'ja' });
      expect(pageOf(done)('h1').text()).to.equal('Uw antwoorden zijn ingetrokken.');
      expect([await answersNow(), await textsNow()]).to.deep.equal([[], []]);
      expect(hall.log()).not.to.include(receipt);
    });

    it('brings the receipt of the thank-you along, not in an address, and leads back there who thinks better of it', async () => {
      const resident = await answered();
      const thanks = pageOf(await resident.get('/vragenlijst/bedankt').expect(200));
      const form = thanks('form[action="/intrekken"]');
      const fields = form
        .find('input')
        .toArray()
        .map((input): [string, string] => [
          thanks(input).attr('name') ?? '',
          thanks(input).attr('value') ?? '',
        ]);
      const asked = pageOf(await withdraw(resident, Object.fromEntries(fields)));
      expect([form.attr('method'), asked('h1').text()]).to.deep.equal([
        'post',
        'Wilt u uw antwoorden intrekken?',
      ]);
      expect(asked('main p > a').attr('href')).to.equal('/vragenlijst/bedankt');
      const typed = pageOf(
        await withdraw(stranger(hall), { bewijscode: asked('input[name=bewijscode]').attr('value') ?? '' }),
      );
      expect(typed('main p > a').attr('href')).to.equal('/intrekken');
    });

    it('says how to answer again while the wave is open, and nothing of it afterwards', async () => {
      const done = pageOf(
        await withdraw(stranger(hall), { bewijscode: await receiptOf(await answered()), zeker: 'ja' }),
      );
      expect(done('main').text()).to.include('opnieuw antwoorden, met dezelfde link of code');
      expect(done('main a[href="/deelnemen"]').length).to.equal(1);
      const later = await receiptOf(await answered());
      await hall.world.panel.waves.move(village.id, 'open', 'closed');
      const closed = pageOf(await withdraw(stranger(hall), { bewijscode: later, zeker: 'ja' }));
      expect([closed('h1').text(), closed('main a').length]).to.deep.equal([
        'Uw antwoorden zijn ingetrokken.',
        0,
      ]);
    });

    it('lets the link open the questionnaire again', async () => {
      const receipt = await receiptOf(await answered());
      await withdraw(stranger(hall), { bewijscode: receipt, zeker: 'ja' });
      await answered({ 'v.PLEIN': 'banken' });
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
    });

    it('is done once, and says so kindly at a second click', async () => {
      const receipt = await receiptOf(await answered());
      await withdraw(stranger(hall), { bewijscode: receipt, zeker: 'ja' });
      const again = await withdraw(stranger(hall), { bewijscode: receipt, zeker: 'ja' });
      expect(again.status).to.equal(422);
      expect(pageOf(again)('[role=alert]').text()).to.include('Misschien zijn de antwoorden al ingetrokken.');
    });

    it('says in one sentence what is wrong with a code, and closes for wrong ones after twenty', async () => {
      const receipt = await receiptOf(await answered());
      const typed: [string, string][] = [
        ['', 'Typ de bewijscode'],
        [receipt.slice(1), 'telt 15 tekens. Een code telt er 16.'],
        [makeReceipt(randomBytes), 'vinden wij geen antwoorden'],
      ];
      for (const [bewijscode, sentence] of typed) {
        const answer = await withdraw(stranger(hall), { bewijscode });
        expect(answer.status).to.equal(422);
        expect(pageOf(answer)('[role=alert]').text()).to.include(sentence);
      }
      for (let i = 0; i < 20; i += 1)
        await withdraw(stranger(hall), { bewijscode: makeReceipt(randomBytes) });
      expect((await withdraw(stranger(hall), { bewijscode: makeReceipt(randomBytes) })).status).to.equal(429);
      expect((await withdraw(stranger(hall), { bewijscode: receipt })).status).to.equal(200);
    });
  });

  describe('changing answers', () => {
    it('shows what was answered, keeps it until sent again, and then has the new answers alone', async () => {
      const resident = await answered();
      const receipt = await receiptOf(resident);
      expect((await edit(resident)).headers['location']).to.equal('/vragenlijst');
      const page = pageOf(await resident.get('/vragenlijst').expect(200));
      expect(page('input[name="v.PLEIN"][checked]').attr('value')).to.equal('bomen');
      expect(page('textarea[name="v.WENS"]').text().trim()).to.equal('Meer schaduw.');
      expect(page('#melding').text()).to.include('U wijzigt uw antwoorden.');
      await sendPage(resident, { 'v.PLEIN': 'banken', 'v.WENS': 'Meer licht.' });
      expect(await textsNow()).to.deep.equal(['Meer schaduw.']);
      expect((await sendPage(resident, {}, 'verzenden')).headers['location']).to.equal(
        '/vragenlijst/bedankt',
      );
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
      expect(await textsNow()).to.deep.equal(['Meer licht.']);
      expect(await receiptOf(resident)).to.equal(receipt);
    });

    it('is thanked for in other words: the changed answers are in, in the place of the earlier ones', async () => {
      const resident = await answered();
      const lead = async (): Promise<string> =>
        pageOf(await resident.get('/vragenlijst/bedankt').expect(200))('main .lead').text();
      expect(await lead()).to.equal('Wij hebben uw antwoorden goed ontvangen.');
      await edit(resident);
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await sendPage(resident, {}, 'verzenden');
      for (let look = 0; look < 2; look += 1)
        expect(await lead()).to.equal(
          'Wij hebben uw gewijzigde antwoorden goed ontvangen. Ze vervangen de antwoorden die u eerder verzond.',
        );
    });

    it('works as well for the script that sends all answers at once, however often it tries', async () => {
      const resident = await answered();
      await edit(resident);
      const word =
        pageOf(await resident.get('/vragenlijst').expect(200))('input[name=bewijs]').attr('value') ?? '';
      const { body } = await resident.get('/vragenlijst/gegevens').set('X-Panelpeil-Token', word).expect(200);
      expect(body).to.have.property('answers').that.deep.equals({ PLEIN: 'bomen', WENS: 'Meer schaduw.' });
      const { revision } = body as { revision: number };
      const after = (na: number) => resident.get(`/vragenlijst/gegevens?na=${na}`);
      await after(revision).set('X-Panelpeil-Token', word).expect(204);
      await after(revision - 1)
        .set('X-Panelpeil-Token', word)
        .expect(200);
      await after(revision).expect(403);
      for (let i = 0; i < 3; i += 1) {
        const post = resident.post('/vragenlijst').set('X-Panelpeil-Token', word);
        const { status } = await post.send({ PLEIN: 'banken', WENS: 'Meer licht.' });
        expect(status).to.equal(200);
      }
      const thanks = pageOf(await resident.get('/vragenlijst/bedankt'));
      expect(thanks('.lead').text()).to.include('Ze vervangen');
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
      expect(await textsNow()).to.deep.equal(['Meer licht.']);
    });

    it('lets no late autosave of the old page make a new draft', async () => {
      const resident = await answered();
      const receipt = await receiptOf(resident);
      await edit(resident);
      const word = pageOf(await resident.get('/vragenlijst'))('input[name=bewijs]').attr('value') ?? '';
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await sendPage(resident, {}, 'verzenden');
      const late = stranger(hall).post('/vragenlijst/antwoorden').set('X-Panelpeil-Token', word);
      const cookies = `vragenlijst=${link}; bewijscode=${receipt}.wijzigen`;
      await late
        .set('Cookie', cookies)
        .send({ answers: { PLEIN: 'bomen' }, page: 'plein' })
        .expect(409);
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
    });

    it('says on every part that answers are being changed, and why the birth year stands open and what that does', async () => {
      const resident = await answered();
      await edit(resident);
      const first = pageOf(await resident.get('/vragenlijst').expect(200));
      expect(first('#voortgang').text()).to.equal('Deel 1 van 2. U wijzigt uw antwoorden.');
      expect(first('#niet-bewaard').attr('hidden')).not.to.equal(undefined);
      await sendPage(resident, {});
      const second = pageOf(await resident.get('/vragenlijst?deel=2').expect(200));
      expect(second('#voortgang').text()).to.equal('Deel 2 van 2. U wijzigt uw antwoorden.');
      expect(second('input[name="v.GEBOREN"]').attr('value')).to.equal('');
      expect(second('#niet-bewaard:not([hidden])').text())
        .to.include('zoals uw geboortejaar')
        .and.include('dan blijft die groep');
    });

    it('keeps the age group of the year told first, where the changed answers leave it open', async () => {
      const resident = await answered();
      await edit(resident);
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await sendPage(resident, { 'v.GEBOREN': '' }, 'verzenden');
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
      const responses = await hall.world.answers.responses.ofWave(village.id);
      expect(responses.map(({ bands }) => bands.age_group)).to.deep.equal(['75+']);
    });

    it('keeps every answer when the last page is sent twice at once', async () => {
      const resident = await answered();
      await edit(resident);
      await sendPage(resident, { 'v.PLEIN': 'banken', 'v.WENS': 'Meer licht.' });
      await Promise.all([1, 2, 3].map(() => sendPage(resident, {}, 'verzenden').catch(() => null)));
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
      expect(await textsNow()).to.deep.equal(['Meer licht.']);
    });

    it('takes a page that is sent once more, after the changes are in, to the thank-you', async () => {
      const resident = await answered();
      const receipt = await receiptOf(resident);
      await edit(resident);
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await sendPage(resident, {}, 'verzenden');
      const late = stranger(hall);
      const cookies = `vragenlijst=${link}; bewijscode=${receipt}.wijzigen`;
      const { headers } = await late.get('/vragenlijst').set('Cookie', cookies).expect(303);
      expect(headers['location']).to.equal('/vragenlijst/bedankt');
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
    });

    it('asks who comes back with the link or the code for the receipt, and shows nothing without it', async () => {
      const receipt = await receiptOf(await answered());
      const code = (await newCodes(hall.world, village.id, ['lid-050'])).get('lid-050') ?? '';
      const doors: [string, Fields][] = [
        [`/deelnemen/${link}`, {}],
        ['/deelnemen', { code }],
      ];
      for (const [door, fields] of doors) {
        const resident = stranger(hall);
        await resident.post(door).type('form').send(fields).expect(303);
        const page = await resident.get('/vragenlijst').expect(200);
        expect(page.text).not.to.include('Meer schaduw.');
        expect(pageOf(page)('form[action="/vragenlijst/wijzigen"] input[name=bewijscode]').length).to.equal(
          1,
        );
        const wrong = await edit(resident, { bewijscode: makeReceipt(randomBytes) });
        expect(wrong.status).to.equal(422);
        expect(wrong.text).not.to.include('Meer schaduw.');
        expect((await edit(resident, { bewijscode: inGroups(receipt) })).status).to.equal(303);
        expect((await resident.get('/vragenlijst').expect(200)).text).to.include('Meer schaduw.');
      }
    });

    it('is not for the link of a neighbour with this receipt', async () => {
      const receipt = await receiptOf(await answered());
      link = await linkFor(hall.world, 51, village.id);
      const neighbour = await answered({ 'v.PLEIN': 'banken' });
      expect((await edit(neighbour, { bewijscode: receipt })).status).to.equal(422);
    });

    it('is over when the wave closes in the meantime: the first answers count, and the page says so', async () => {
      const resident = await answered();
      await edit(resident);
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await hall.world.panel.waves.move(village.id, 'open', 'closed');
      const page = await resident.get('/vragenlijst').expect(410);
      expect(pageOf(page)('main').text()).to.include('Uw eerste antwoorden tellen.');
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'bomen' }]);
      const thanks = pageOf(await resident.get('/vragenlijst/bedankt'));
      expect(thanks('form[action="/vragenlijst/wijzigen"]').length).to.equal(0);
      expect(thanks('.lead').text()).to.equal('Wij hebben uw antwoorden goed ontvangen.');
    });

    it('starts anew for answers that were withdrawn while they were being changed', async () => {
      const resident = await answered();
      const receipt = await receiptOf(resident);
      await edit(resident);
      await withdraw(stranger(hall), { bewijscode: receipt, zeker: 'ja' });
      await sendPage(resident, { 'v.PLEIN': 'banken' });
      await sendPage(resident, {}, 'verzenden');
      expect(await answersNow()).to.deep.equal([{ PLEIN: 'banken' }]);
      expect(await receiptOf(resident)).to.equal(receipt);
    });
  });
});
