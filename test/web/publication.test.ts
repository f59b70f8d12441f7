import { expect } from 'chai';
import { hashPassword } from '../../server/actions/password.ts';
import { publishedResults } from '../../server/actions/published-results.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { bart, els, joris, nadia, password } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const wave = '/beheer/golven/2021-3';
const page = `${wave}/publicatie`;
const figures = { wat: '1.0', laatste: '', correctie: '' };

describe('the page of a publication', () => {
  let hall: TownHall;
  let asker: Visitor;
  let approver: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    approver = await signedIn(hall, els);
    asker = await signedIn(hall, joris);
    await submit(approver, `${wave}/vrijgeven`);
  });

  const propose = (fields: Partial<typeof figures> = {}, visitor = asker) =>
    submit(visitor, `${page}/voorstellen`, { ...figures, ...fields });
  const publish = (visitor: Visitor, voorstel = '1') =>
    submit(visitor, `${page}/publiceren`, { voorstel, gezien: 'ja' });
  const state = async (): Promise<string> => (await publishedResults(hall.world, '2021-3')).state;

  async function writeAndFreeze(conclusies: string): Promise<void> {
    const versie = String((await hall.world.panel.reportTexts.ofWave('2021-3'))?.version ?? 0);
    await submit(asker, `${wave}/teksten`, { versie, conclusies, vervolg: '' });
    const gezien = String(pageOf(await asker.get(`${wave}/uitgave`))('[name=gezien]').attr('value'));
    expect((await submit(asker, `${wave}/uitgave`, { gezien })).status).to.equal(303);
  }

  it('is not for strangers; the steward may look and do nothing', async () => {
    for (const address of [
      page,
      `${page}/publiceren`,
      `${page}/intrekken`,
      `${wave}/voorbeeld`,
      `${wave}/uitgave`,
    ])
      expect((await stranger(hall).get(address)).headers['location'], address).to.equal('/beheer/aanmelden');
    await propose();
    const steward = await signedIn(hall, nadia);
    const seen = pageOf(await steward.get(page));
    expect(seen('[data-test=proposal]').text()).to.include('Joris Maes vroeg op 10/03/2025');
    expect(seen('main form').length).to.equal(0);
    const tries = [
      await steward.get(`${page}/publiceren`),
      await steward.get(`${page}/intrekken`),
      await steward.get(`${wave}/uitgave`),
      await propose({}, steward),
      await publish(steward),
      await submit(steward, `${page}/voorstel-intrekken`, { voorstel: '1' }),
      await submit(steward, `${page}/intrekken`, { publicatie: '1', reden: 'Er klopt iets niet.' }),
      await submit(steward, `${wave}/uitgave`, { gezien: 'a'.repeat(64) }),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal(Array(8).fill(403));
  });

  it('leads from asking to a colleague who publishes', async () => {
    await writeAndFreeze('Het loket is bekend.');
    const form = pageOf(await asker.get(page));
    expect(
      form('option')
        .toArray()
        .map((option) => form(option).attr('value')),
    ).to.deep.equal(['1.1', '1.0']);
    expect((await propose({ wat: '1.1', laatste: '2025-12-31' })).headers['location']).to.equal(page);
    const mine = pageOf(await asker.get(page));
    expect(mine('[data-test=proposal]').text()).to.include('Een andere collega moet dit nakijken');
    expect(mine(`a[href="${page}/publiceren"]`).length).to.equal(0);
    const theirs = pageOf(await approver.get(page));
    expect(theirs(`a[href="${page}/publiceren"]`).length).to.equal(1);
    const confirm = pageOf(await approver.get(`${page}/publiceren`));
    expect(confirm('main li').text()).to.include(
      'Iedereen kan uitgave 1.1 meteen lezen en downloaden, tot en met 31/12/2025.',
    );
    expect(
      confirm('main a')
        .toArray()
        .map((link) => confirm(link).attr('href')),
    ).to.include(`${wave}/voorbeeld`);
    expect(
      pageOf(await approver.get(`${wave}/voorbeeld`))('.cover-actions a')
        .first()
        .attr('href'),
    ).to.equal(`${wave}/rapport.pdf?vrijgave=1&uitgave=1`);
    expect((await publish(approver)).headers['location']).to.equal(page);
    const done = pageOf(await approver.get(page));
    expect(done('[data-test=now]').text()).to.equal('Online: uitgave 1.1 tot en met 31/12/2025.');
    expect(
      done('[data-test=history] td')
        .toArray()
        .map((cell) => done(cell).text()),
    ).to.deep.equal([
      'Uitgave 1.1, tot en met 31/12/2025.',
      'Joris Maes, 10/03/2025',
      'Gepubliceerd: Els Peeters, 10/03/2025',
      '',
    ]);
    expect(await state()).to.equal('online');
  });

  it('refuses who asked: on the page, at the address, in a second browser and after a new password', async () => {
    await propose();
    expect(pageOf(await asker.get(`${page}/publiceren`))('main form').length).to.equal(0);
    expect((await publish(asker)).status).to.equal(403);
    expect((await publish(await signedIn(hall, joris))).status).to.equal(403);
    await hall.world.panel.staff.setPassword('joris', await hashPassword('een heel ander wachtwoord'));
    await hall.world.panel.staff.setPassword('joris', await hashPassword(password));
    const changed: StaffMember = {
      ...joris,
      name: 'Jo Anders',
      role: 'admin',
      email: 'jo@kerkebeek.example',
    };
    await hall.world.panel.staff.add({ ...changed, passwordHash: await hashPassword(password) });
    expect((await publish(await signedIn(hall, changed))).status).to.equal(403);
    expect(await state()).to.equal('never');
  });

  it('refuses forged, incomplete and unknown forms', async () => {
    await propose();
    const raw = (fields: Record<string, string>) =>
      approver
        .post(`${page}/publiceren`)
        .type('form')
        .send({ voorstel: '1', gezien: 'ja', ...fields });
    const tries = [
      await raw({}),
      await raw({ bewijs: 'vals' }),
      await submit(approver, `${page}/publiceren`, { voorstel: '1' }),
      await submit(approver, `${page}/publiceren`, { voorstel: '1', gezien: 'nee' }),
      await publish(approver, '2'),
      await publish(approver, '-1'),
      await publish(approver, '1; drop table publications'),
      await submit(approver, `${page}/publiceren`, { voorstel: '1', gezien: 'ja', wie: 'joris' }),
      await submit(approver, '/beheer/golven/2025-1/publicatie/publiceren', { voorstel: '1', gezien: 'ja' }),
      await submit(approver, '/beheer/golven/1999-1/publicatie/publiceren', { voorstel: '1', gezien: 'ja' }),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal([
      403, 403, 400, 400, 409, 400, 400, 400, 409, 404,
    ]);
    expect(await state()).to.equal('never');
  });

  it('refuses results that are not there, and says on the page what is wrong with a field', async () => {
    const statuses = [
      await propose({ wat: '2.0' }),
      await propose({ wat: '1.7' }),
      await propose({ wat: '0.0' }),
      await propose({ wat: '1' }),
      await submit(asker, '/beheer/golven/2025-1/publicatie/voorstellen', figures),
    ].map(({ status }) => status);
    expect(statuses).to.deep.equal([404, 404, 400, 400, 404]);
    const past = await propose({ laatste: '2025-03-09', correctie: '<b>Let op</b>' });
    expect(past.status).to.equal(400);
    const shown = pageOf(past);
    expect(shown('[role=alert]').text()).to.include('De laatste dag is al voorbij.');
    expect(shown('#correctie').text().trim()).to.equal('<b>Let op</b>');
    expect((await propose({ correctie: 'x'.repeat(10_000) })).status).to.equal(400);
    expect(await hall.world.panel.publications.ofWave('2021-3')).to.deep.equal([]);
  });

  it('asks for a correction when the public saw something else, and shows it escaped', async () => {
    await propose();
    await publish(approver);
    await writeAndFreeze('Het loket is bekend.');
    expect(pageOf(await asker.get(page))('#correctie-uitleg').text()).to.include('Verplicht');
    expect((await propose({ wat: '1.1' })).status).to.equal(400);
    await propose({ wat: '1.1', correctie: '<img src=x onerror=alert(1)> De conclusies zijn nieuw.' });
    const confirm = await approver.get(`${page}/publiceren`);
    expect(confirm.text).not.to.include('<img src=x');
    expect(pageOf(confirm)('main').text()).to.include(
      'Wat nu online staat (de cijfers van vrijgave 1), wordt vervangen.',
    );
    await publish(approver, '2');
    const shown = await publishedResults(hall.world, '2021-3');
    expect(shown.state === 'online' && shown.results.notice).to.include('De conclusies zijn nieuw.');
  });

  it('lets anyone with the right take a proposal back; an old page then publishes nothing', async () => {
    await propose();
    const admin = await signedIn(hall, bart);
    expect((await submit(admin, `${page}/voorstel-intrekken`, { voorstel: '1' })).status).to.equal(303);
    expect((await publish(approver)).status).to.equal(409);
    expect((await approver.get(`${page}/publiceren`)).status).to.equal(409);
    expect((await approver.get(`${wave}/voorbeeld`)).status).to.equal(404);
    expect(await state()).to.equal('never');
  });

  it('takes results offline by one person, with a reason that the public reads', async () => {
    expect((await asker.get(`${page}/intrekken`)).status).to.equal(409);
    await propose();
    await publish(approver);
    const confirm = pageOf(await asker.get(`${page}/intrekken`));
    expect(confirm('main li').text()).to.include(
      'Het publiek ziet de cijfers van vrijgave 1 meteen niet meer',
    );
    const empty = await submit(asker, `${page}/intrekken`, { publicatie: '1', reden: '' });
    expect([empty.status, pageOf(empty)('[role=alert]').text().includes('waarom')]).to.deep.equal([
      400,
      true,
    ]);
    await submit(asker, `${page}/intrekken`, { publicatie: '1', reden: 'Een cijfer <b>klopt</b> niet.' });
    expect(await publishedResults(hall.world, '2021-3')).to.deep.include({
      state: 'withdrawn',
      reason: 'Een cijfer <b>klopt</b> niet.',
    });
    const after = await asker.get(page);
    expect(after.text).not.to.include('<b>klopt');
    expect(pageOf(after)('[data-test=now]').text()).to.equal('Ingetrokken op 10/03/2025.');
    const list = pageOf(await asker.get('/beheer/golven'));
    expect(list('.badge').text()).to.include('ingetrokken');
  });
});

describe('the next step', () => {
  it('is said on the list and on the page of the wave, to each what she can do', async () => {
    const hall = await openTownHall();
    const policy = await signedIn(hall, els);
    const communications = await signedIn(hall, joris);
    await submit(policy, `${wave}/vrijgeven`);
    const next = async (visitor: Visitor): Promise<string[]> => {
      const shown = pageOf(await visitor.get(wave));
      const now = shown('.step--now .step-name').text().trim();
      const row = pageOf(await visitor.get('/beheer/golven'))('.next')
        .last()
        .text();
      return [now, row];
    };
    expect(await next(policy)).to.deep.equal(['Resultaten lezen', 'Lees de resultaten.']);
    await submit(policy, `${wave}/teksten`, { versie: '0', conclusies: 'Het loket is bekend.', vervolg: '' });
    expect(await next(policy)).to.deep.equal([
      'Open antwoorden nakijken',
      'Kijk de open antwoorden na: nog 10.',
    ]);
    expect(await next(communications)).to.deep.equal([
      'Open antwoorden nakijken',
      'Kijk de open antwoorden na: nog 10. Dat doet een collega van beleid of de gegevensbeheerder.',
    ]);
    expect(pageOf(await communications.get(wave))(`a[href="${wave}/open-antwoorden"]`).length).to.equal(0);
    for (const { key } of await hall.world.answers.openTexts.ofWave('2021-3'))
      await hall.world.answers.openTexts.decide('2021-3', key, { released: null });
    expect(await next(policy)).to.deep.equal(['Uitgave vastleggen', 'Leg een uitgave vast.']);
    const gezien = String(pageOf(await policy.get(`${wave}/uitgave`))('[name=gezien]').attr('value'));
    await submit(policy, `${wave}/uitgave`, { gezien });
    expect((await next(policy))[1]).to.equal('Vraag een collega om uitgave 1.1 te publiceren.');
    await submit(policy, `${page}/voorstellen`, { ...figures, wat: '1.1', laatste: '2025-03-20' });
    expect((await next(policy))[1]).to.equal('Wacht tot een collega uitgave 1.1 publiceert.');
    expect((await next(communications))[1]).to.equal('Kijk uitgave 1.1 na en publiceer.');
    await submit(communications, `${page}/publiceren`, { voorstel: '1', gezien: 'ja' });
    expect(await next(policy)).to.deep.equal(['', 'Online: uitgave 1.1 tot en met 20/03/2025.']);
    hall.world.clock.pass(11 * 24 * 60 * 60 * 1000);
    const later = pageOf(await (await signedIn(hall, els)).get('/beheer/golven'));
    expect(later('.badge').last().text()).to.equal('verlopen');
  });

  it('is nothing once the figures alone are online, until somebody writes', async () => {
    const hall = await openTownHall();
    const [policy, communications] = [await signedIn(hall, els), await signedIn(hall, joris)];
    await submit(policy, `${wave}/vrijgeven`);
    await submit(policy, `${page}/voorstellen`, figures);
    await submit(communications, `${page}/publiceren`, { voorstel: '1', gezien: 'ja' });
    const next = async (): Promise<string> =>
      pageOf(await policy.get('/beheer/golven'))('.next')
        .last()
        .text();
    expect(await next()).to.equal('Online: de cijfers van vrijgave 1.');
    await submit(policy, `${wave}/teksten`, { versie: '0', conclusies: 'Nieuw.', vervolg: '' });
    expect(await next()).to.equal('Kijk de open antwoorden na: nog 10.');
  });

  it('lists editions with the release they belong to', async () => {
    const hall = await openTownHall();
    const policy = await signedIn(hall, els);
    await submit(policy, `${wave}/vrijgeven`);
    await submit(policy, `${wave}/teksten`, { versie: '0', conclusies: 'Het loket is bekend.', vervolg: '' });
    const gezien = String(pageOf(await policy.get(`${wave}/uitgave`))('[name=gezien]').attr('value'));
    await submit(policy, `${wave}/uitgave`, { gezien });
    expect((await submit(policy, `${wave}/uitgave`, { gezien })).status).to.equal(409);
    const shown = pageOf(await policy.get(wave));
    expect(shown('[data-test=edition] th').text()).to.equal('Uitgave 1.1');
    const link = shown('[data-test=edition] a').first().attr('href') ?? '';
    const results = pageOf(await policy.get(link));
    expect(results('[data-test=edition]').text()).to.include('U leest uitgave 1.1');
    const alone = pageOf(await policy.get(`${wave}/resultaten?uitgave=0`));
    expect(alone('[data-test=edition]').text()).to.include('U leest alleen de cijfers.');
    expect(alone('main').text()).not.to.include('Het loket is bekend.');
    expect((await policy.get(`${wave}/resultaten?uitgave=9`)).status).to.equal(404);
    expect((await policy.get(`${wave}/resultaten?uitgave=x`)).status).to.equal(400);
  });
});
