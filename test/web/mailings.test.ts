import { expect } from 'chai';
import { load } from 'cheerio';
import type { Mailing } from '../../server/actions/mailing-records.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { drawSample, resident } from '../support/mailed-wave.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const list = '/beheer/golven/2025-1/uitnodigen';

describe('the pages of mailings', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, joris);
  });

  async function made(kind = 'invitation', channel = 'mail'): Promise<string> {
    const answer = await submit(visitor, list, { soort: kind, kanaal: channel });
    expect(answer.status).to.equal(303);
    return String(answer.headers['location']);
  }
  const stored = async (address: string): Promise<Mailing> => {
    const mailing = await hall.world.panel.mailings.find(address.split('/').at(-1) ?? '');
    if (mailing === null) throw new Error(`${address} is not there`);
    return mailing;
  };
  const plan = (address: string, fields: Record<string, string> = {}) =>
    submit(visitor, `${address}/plannen`, {
      versie: '1',
      dag: '2025-03-12',
      uur: '09:00',
      iedereen: 'ja',
      wanneer: 'dan',
      ...fields,
    });
  const texts = (fields: Record<string, string> = {}): Record<string, string> => ({
    versie: '1',
    'onderwerp.nl': 'Doe mee',
    'tekst.nl': 'Dag {voornaam}',
    ...fields,
  });

  it('are not for strangers; a policy officer writes but does not send; a steward only looks', async () => {
    const address = await made();
    expect((await stranger(hall).get(list)).headers['location']).to.equal('/beheer/aanmelden');
    const policy = await signedIn(hall, els);
    expect((await submit(policy, address, texts())).status).to.equal(303);
    const tried = { versie: '2', dag: '2025-03-12', uur: '09:00', iedereen: 'ja', wanneer: 'dan' };
    expect((await submit(policy, `${address}/plannen`, tried)).status).to.equal(403);
    expect((await submit(policy, `${address}/proefmail`, { taal: 'nl' })).status).to.equal(403);
    const steward = await signedIn(hall, nadia);
    expect((await steward.get(address)).status).to.equal(200);
    expect((await submit(steward, address, texts({ versie: '2' }))).status).to.equal(403);
    expect((await submit(steward, list, { soort: 'reminder', kanaal: 'mail' })).status).to.equal(403);
  });

  it('say so when there is no mail server', async () => {
    expect(pageOf(await visitor.get(list))('[data-test=no-mail-server]').text()).to.include('wacht');
    const sending = await openTownHall({ sendsMail: true });
    const page = pageOf(await (await signedIn(sending, joris)).get(list));
    expect(page('[data-test=no-mail-server]').length).to.equal(0);
  });

  it('begin with our text in each language, and list what can stand in it', async () => {
    const page = pageOf(await visitor.get(await made()));
    expect(page('#onderwerp-nl').attr('value')).to.equal('Uw mening telt: {titel}');
    expect(page('main').text()).to.include('{laatste-dag}').and.to.include('de laatste dag om te antwoorden');
    const rows = pageOf(await visitor.get(list));
    expect(rows('[data-test=mailing]').text().replaceAll(/\s+/gu, ' ')).to.include(
      'Uitnodiging per mail nog niet gekozen ontwerp nog geen steekproef',
    );
  });

  it('keep what was typed when it is refused, and name the place that there is not', async () => {
    const address = await made();
    const wrong = texts({ 'tekst.nl': 'Dag {vornaam}', 'onderwerp.nl': 'x'.repeat(121) });
    const answer = await submit(visitor, address, wrong);
    const page = pageOf(answer);
    expect(answer.status).to.equal(400);
    expect(page('[role=alert]').text()).to.include('"{vornaam}" is geen plaats').and.to.include('121 tekens');
    expect(page('#tekst-nl').text().trim()).to.equal('Dag {vornaam}');
    expect(page('#onderwerp-nl').attr('value')).to.equal('x'.repeat(121));
    expect((await submit(visitor, address, texts({ 'tekst.nl': 'y'.repeat(3_001) }))).status).to.equal(400);
    expect((await submit(visitor, address, texts({ 'tekst.nl': ' ' }))).status).to.equal(400);
    expect((await stored(address)).version).to.equal(1);
  });

  it('warn who would write over a colleague, and keep what was typed', async () => {
    const address = await made();
    await submit(visitor, address, texts({ 'tekst.nl': 'Van een collega' }));
    const answer = await submit(visitor, address, texts({ 'tekst.nl': 'Van mij' }));
    const page = pageOf(answer);
    expect([answer.status, page('[name=versie]').attr('value')]).to.deep.equal([409, '2']);
    expect(page('#tekst-nl').text().trim()).to.equal('Van mij');
  });

  it('show the mail with a made-up name, as text and in a frame that runs nothing', async () => {
    const address = await made();
    await submit(visitor, address, texts({ 'tekst.nl': 'Dag {voornaam}\n\n<script>alert(1)</script>' }));
    const answer = await visitor.get(`${address}/voorbeeld`);
    const page = pageOf(answer);
    expect(page('[data-test=text]').text()).to.match(/^Dag Maria\n/u);
    expect(page('iframe').attr('sandbox')).to.equal('');
    expect(answer.headers['content-security-policy']).to.include("frame-src 'self'");
    const mail = await visitor.get(`${address}/voorbeeld/nl`);
    expect(mail.text)
      .to.include('&lt;script&gt;')
      .and.not.to.match(/<script|deelnemen/u);
    expect(mail.headers['content-security-policy']).to.match(
      /default-src 'none';style-src 'sha256-.*sandbox$/u,
    );
    expect(mail.headers['content-security-policy']).to.not.include('unsafe');
    expect((await visitor.get(`${address}/voorbeeld/fr`)).status).to.equal(404);
  });

  it('send a test to nobody but who asks for it, marked as a test, with no link to a questionnaire', async () => {
    const address = await made();
    expect((await submit(visitor, `${address}/proefmail`, { taal: 'nl' })).status).to.equal(303);
    const now = hall.world.clock.now().getTime();
    const mail = await hall.world.panel.outbox.claim(now, now + 1);
    expect(mail?.letter.to).to.equal(joris.email);
    expect(mail?.letter.subject).to.match(/^\[Proef\] /u);
    expect(mail?.letter.text).to.include('Dit is een proefmail').and.to.include(`${address}/voorbeeld`);
    expect(mail?.letter.text).to.not.match(/deelnemen|uitschrijven/u);
    expect(await hall.world.panel.outbox.claim(now, now + 1)).to.equal(null);
  });

  it('send twenty tests an hour, not more', async () => {
    const address = await made();
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1)
      statuses.push((await submit(visitor, `${address}/proefmail`, { taal: 'nl' })).status);
    expect([statuses.filter((one) => one === 303).length, statuses.at(-1)]).to.deep.equal([20, 429]);
  });

  it('plan within the wave only, and not in the past', async () => {
    const address = await made();
    const refused = {
      'De golf opent op': { dag: '2025-02-28' },
      'De golf sluit op': { dag: '2025-03-22' },
      'al voorbij': { dag: '2025-03-09' },
      'Kies een dag': { dag: '2025-02-30' },
      'Kies een uur': { uur: '25:00' },
    };
    for (const [sentence, fields] of Object.entries(refused)) {
      const answer = await plan(address, fields);
      expect([answer.status, pageOf(answer)('[role=alert]').text()].join(' ')).to.include(sentence);
    }
    expect((await plan(address)).status).to.equal(303);
    expect(await stored(address)).to.deep.include({
      state: 'planned',
      sendAt: { day: '2025-03-12', time: '09:00' },
    });
    expect((await submit(visitor, address, texts({ versie: '2' }))).status).to.equal(409);
  });

  it('need a sample for an invitation, unless everybody is invited', async () => {
    const address = await made();
    const { versie, dag, uur, wanneer } = { versie: '1', dag: '', uur: '', wanneer: 'nu' };
    const now = { versie, dag, uur, wanneer };
    const refused = await submit(visitor, `${address}/plannen`, now);
    expect(pageOf(refused)('[role=alert]').text()).to.include('nog geen steekproef');
    await drawSample(hall.world, [resident(1)]);
    expect((await submit(visitor, `${address}/plannen`, { ...now, zeker: 'ja' })).status).to.equal(303);
    expect(pageOf(await visitor.get(address))('[data-test=people]').text()).to.equal('1 lid');
  });

  it('ask once more before they go at once, with how many, and are then on their way', async () => {
    const address = await made();
    await drawSample(hall.world, [resident(1), resident(2)]);
    const now = { dag: '', uur: '', wanneer: 'nu', versie: '1' };
    const asked = await submit(visitor, `${address}/plannen`, now);
    expect([asked.status, pageOf(asked)('h1').text()]).to.deep.equal([200, '2 mails nu versturen?']);
    expect(pageOf(asked)('main').text()).to.not.include('Wie al antwoordde');
    expect((await stored(address)).state).to.equal('draft');
    expect(pageOf(asked)('[data-test=soon]').length).to.equal(0);
    expect((await submit(visitor, `${address}/plannen`, { ...now, zeker: 'ja' })).status).to.equal(303);
    const page = pageOf(await visitor.get(address));
    expect(page('[data-test=progress]').text()).to.equal('0 van 2 behandeld');
    expect(page('[data-progress]').length).to.equal(1);
  });

  it('warn of a reminder within three days of the invitation', async () => {
    await drawSample(hall.world, [resident(1)]);
    const now = { dag: '', uur: '', wanneer: 'nu', versie: '1' };
    const invitation = await made();
    await submit(visitor, `${invitation}/plannen`, { ...now, zeker: 'ja' });
    const reminder = await made('reminder');
    const asked = pageOf(await submit(visitor, `${reminder}/plannen`, now));
    expect(asked('main').text()).to.include('Wie al antwoordde, krijgt er geen.');
    const soon = async (): Promise<string> =>
      pageOf(await submit(visitor, `${reminder}/plannen`, now))('[data-test=soon]').text();
    expect(await soon()).to.include('vertrok op 10/03/2025, nog geen drie dagen geleden');
    const earlier = { day: '2025-03-07', time: '09:00' };
    await hall.world.panel.mailings.save({ ...(await stored(invitation)), sendAt: earlier });
    expect(await soon()).to.equal('');
  });

  it('say how many all active members are, and that the draw counts no more', async () => {
    const label = pageOf(await visitor.get(await made()))('label[for=iedereen]').text();
    expect(label)
      .to.match(/^\s*Nodig alle \d+ actieve leden uit/u)
      .and.to.include('Dan geldt de trekking niet');
  });

  it('by letter show the day of posting alone, in the order of the days', async () => {
    const [mail, letter] = [await made(), await made('reminder', 'letter')];
    const { mailings } = hall.world.panel;
    await mailings.save({
      ...(await stored(mail)),
      state: 'done',
      sendAt: { day: '2025-03-12', time: '09:00' },
    });
    await mailings.save({
      ...(await stored(letter)),
      state: 'done',
      sendAt: { day: '2025-03-11', time: '12:00' },
    });
    const rows = pageOf(await visitor.get(list))('[data-test=mailing]');
    const words = rows.toArray().map((row) => load(row).text().replaceAll(/\s+/gu, ' ').trim());
    expect(words[0]).to.match(/^Herinnering per brief 11\/03\/2025 gepost/u);
    expect(words[1]).to.match(/^Uitnodiging per mail 12\/03\/2025 om 09:00 uur verstuurd/u);
  });

  it('stop what is planned, and remove a draft', async () => {
    const address = await made();
    await plan(address);
    expect((await submit(visitor, `${address}/stoppen`)).status).to.equal(303);
    expect(await stored(address)).to.deep.include({ state: 'draft', sendAt: null });
    expect((await submit(visitor, `${address}/stoppen`)).status).to.equal(409);
    expect((await submit(visitor, `${address}/verwijderen`)).headers['location']).to.equal(list);
    expect((await visitor.get(address)).status).to.equal(404);
  });

  it('take mails that came back, from who may send', async () => {
    const bewijs =
      pageOf(await visitor.get(list))('input[name=bewijs]')
        .first()
        .attr('value') ?? '';
    const answer = await visitor
      .post(`${list}/teruggekomen`)
      .field('bewijs', bewijs)
      .attach('bestand', Buffer.from('Subject: Op vakantie\r\n\r\nTot maandag.'), 'antwoord.eml');
    expect(answer.status).to.equal(303);
    expect(pageOf(await visitor.get(list))('[role=status]').text()).to.include('Niet over onze mails: 1.');
  });

  it('lead a mailing by letter to its letters, and plan none', async () => {
    const address = await made('reminder', 'letter');
    expect(pageOf(await visitor.get(address))(`a[href="${address}/brieven"]`).length).to.equal(1);
    expect((await plan(address, {})).status).to.equal(400);
    expect((await visitor.get(`${address}/voorbeeld`)).status).to.equal(404);
  });

  it('are of their own wave alone, and of none that is closed', async () => {
    const address = await made();
    expect((await visitor.get(address.replace('2025-1', '2025-2'))).status).to.equal(404);
    const closed = '/beheer/golven/2021-3/uitnodigen';
    expect((await submit(visitor, closed, { soort: 'invitation', kanaal: 'mail' })).status).to.equal(410);
    expect((await submit(await signedIn(hall, bart), list, { soort: 'x', kanaal: 'mail' })).status).to.equal(
      400,
    );
  });
});
