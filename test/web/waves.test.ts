import { expect } from 'chai';
import { els, joris } from '../support/kerkebeek.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

describe('the list of waves', () => {
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
  });

  it('is not for strangers', async () => {
    expect((await stranger(hall).get('/beheer/golven')).status).to.equal(303);
  });

  it('shows each wave, the newest first, with its response and what to do next', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get('/beheer/golven'));
    const rows = page('[data-test=wave]')
      .toArray()
      .map((row) =>
        page(row)
          .find('td')
          .toArray()
          .map((cell) => page(cell).text()),
      );
    expect(rows).to.deep.equal([
      ['gepland', 'nog niemand uitgenodigd', '–', 'Start op 1 september 2025. U hoeft niets te doen.'],
      [
        'loopt',
        'minstens 30 van 120',
        'minstens 25\u00a0%',
        'Loopt tot en met 21 maart 2025. Wacht op antwoorden.',
      ],
      ['gesloten', '100 van 120', '83\u00a0%', 'Geef de resultaten vrij.'],
    ]);
    const periods = page('.period')
      .toArray()
      .map((period) => page(period).text());
    expect(periods[0]).to.equal('01/09/2025 – 21/09/2025');
  });

  it('is a Belgian Dutch page with one heading, a skip link and a named table', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get('/beheer/golven'));
    expect(page('html').attr('lang')).to.equal('nl-BE');
    expect(page('h1').length).to.equal(1);
    expect(page('.skip-link').attr('href')).to.equal(`#${page('main').attr('id') ?? ''}`);
    expect(page('table caption').text()).to.include('de nieuwste eerst');
    expect(page('nav [aria-current=page]').text()).to.equal('Golven');
  });
});

describe('the page of a wave', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
  });

  it('shows the response by age group of a closed wave', async () => {
    expect(await responseTable(visitor, '2021-3')).to.deep.equal([
      ['16–34', '40', '34', '85\u00a0%'],
      ['35–54', '40', '33', '83\u00a0%'],
      ['65–74', '40', '33', '83\u00a0%'],
    ]);
  });

  it('counts in tens while the wave runs, and says why', async () => {
    const page = pageOf(await visitor.get('/beheer/golven/2025-1'));
    expect(page('[data-test=answered]').text()).to.equal('minstens 30 van 120');
    expect(page('main').text()).to.include('ronden wij af naar beneden op tientallen');
  });

  it('does not exist for a wave that is not there', async () => {
    const answers = await Promise.all(
      ['/beheer/golven/1999-1', "/beheer/golven/1'%20OR%20'1'='1"].map((address) => visitor.get(address)),
    );
    expect(answers.map(({ status }) => status)).to.deep.equal([404, 404]);
  });

  it('asks before it closes, with what will happen and to how many', async () => {
    const page = pageOf(await visitor.get('/beheer/golven/2025-1/sluiten'));
    const consequences = page('main li')
      .toArray()
      .map((item) => page(item).text());
    expect(page('h1').text()).to.equal('Golf 2025-1 sluiten?');
    expect(consequences[0]).to.include('minstens 30 van 120');
    expect(consequences[1]).to.include('hoogstens 90 panelleden');
  });

  it('closes when Els says so, and tells her', async () => {
    const answer = await submit(visitor, '/beheer/golven/2025-1/sluiten');
    expect(answer.status).to.equal(303);
    expect(answer.headers['location']).to.equal('/beheer/golven/2025-1');
    expect((await hall.world.panel.waves.find('2025-1'))?.status).to.equal('closed');
    expect(pageOf(await visitor.get('/beheer/golven/2025-1'))('[role=status]').text()).to.include(
      'Golf 2025-1 is gesloten.',
    );
    expect(pageOf(await visitor.get('/beheer/golven/2025-1'))('[role=status]').length).to.equal(0);
  });

  it('closes once', async () => {
    await submit(visitor, '/beheer/golven/2025-1/sluiten');
    expect((await submit(visitor, '/beheer/golven/2025-1/sluiten')).status).to.equal(409);
    expect((await visitor.get('/beheer/golven/2025-1/sluiten')).status).to.equal(409);
  });

  it('releases the results once, with a number and a checksum', async () => {
    const answer = await submit(visitor, '/beheer/golven/2021-3/vrijgeven');
    expect(answer.headers['location']).to.equal('/beheer/golven/2021-3');
    const page = pageOf(await visitor.get('/beheer/golven/2021-3'));
    expect(page('[role=status]').text()).to.include('Vrijgave 1 van golf 2021-3 is gemaakt.');
    expect(page('[data-test=release] .checksum').text()).to.match(/^[0-9a-f]{64}$/u);
    expect((await submit(visitor, '/beheer/golven/2021-3/vrijgeven')).status).to.equal(409);
  });

  it('does not release a wave that still runs', async () => {
    const answer = await submit(visitor, '/beheer/golven/2025-1/vrijgeven');
    expect(answer.status).to.equal(409);
    expect(answer.text).to.include('nog niet gesloten');
  });

  it('lets Joris of communications look, not close or release', async () => {
    const visit = await signedIn(hall, joris);
    const pages = await Promise.all(['2021-3', '2025-1'].map((wave) => visit.get(`/beheer/golven/${wave}`)));
    expect(pages.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(pages.map(({ text }) => /sluiten|vrijgeven"/u.test(text))).to.deep.equal([false, false]);
    const tries = [
      await visit.get('/beheer/golven/2025-1/sluiten'),
      await submit(visit, '/beheer/golven/2025-1/sluiten'),
      await submit(visit, '/beheer/golven/2021-3/vrijgeven'),
    ];
    expect(tries.map(({ status }) => status)).to.deep.equal([403, 403, 403]);
  });
});

async function responseTable(visitor: Visitor, wave: string): Promise<string[][]> {
  const page = pageOf(await visitor.get(`/beheer/golven/${wave}`));
  const rows = page('.table--response tbody tr').toArray();
  return rows.map((row) =>
    page(row)
      .find('th, td.number')
      .toArray()
      .map((cell) => page(cell).text()),
  );
}
