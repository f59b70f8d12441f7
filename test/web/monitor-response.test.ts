import { expect } from 'chai';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, stranger, type TownHall } from './town-hall.ts';

const address = '/beheer/golven/2025-1/respons';

describe('the response of a wave on a page', () => {
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
  });

  it('is not for strangers', async () => {
    const answer = await stranger(hall).get(address);
    expect(answer.headers['location']).to.equal('/beheer/aanmelden');
  });

  it('is for all who work here', async () => {
    for (const person of [els, joris, bart, nadia])
      expect((await (await signedIn(hall, person)).get(address)).status).to.equal(200);
  });

  it('does not exist for a wave that is not there', async () => {
    const visitor = await signedIn(hall, els);
    expect((await visitor.get('/beheer/golven/1999-1/respons')).status).to.equal(404);
    expect((await visitor.get("/beheer/golven/1'%20OR%20'1'='1/respons")).status).to.equal(404);
  });

  it('is led to from the page of the wave, and says the same in tens', async () => {
    const visitor = await signedIn(hall, els);
    const wave = pageOf(await visitor.get('/beheer/golven/2025-1'));
    expect(wave(`a[href="${address}"]`).first().text()).to.equal('Respons opvolgen');
    const page = pageOf(await visitor.get(address));
    expect(page('h1').text()).to.equal('Respons van golf 2025-1');
    expect(page('[data-test=answered]').text()).to.equal('minstens 30');
    expect(page('[data-test=rate]').text()).to.equal('minstens 25\u00a0%');
    expect(cellsOf(page, 'respons-age-group')).to.deep.equal([
      ['16–34', '40', 'minstens 10', 'minstens 25\u00a0%', '33\u00a0%'],
      ['35–54', '40', 'minstens 10', 'minstens 25\u00a0%', '33\u00a0%'],
      ['65–74', '40', 'minstens 10', 'minstens 25\u00a0%', '33\u00a0%'],
    ]);
    expect(page('main').text()).to.include('ronden wij elk aantal antwoorden af naar beneden op tientallen');
  });

  it('has each bar beside its figures, for who does not see it', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get(address));
    const bars = page('.table--bands svg').toArray();
    expect(bars.length).to.equal(3);
    expect(bars.every((bar) => page(bar).parent().attr('aria-hidden') === 'true')).to.equal(true);
    const frames = page('.table-frame[aria-labelledby]').toArray();
    expect(
      frames.every((frame) => page(`#${page(frame).attr('aria-labelledby') ?? ''}`).length === 1),
    ).to.equal(true);
  });

  it('is exact for a closed wave, and hides how few answered by telephone', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get('/beheer/golven/2021-3/respons'));
    expect(page('[data-test=answered]').text()).to.equal('100');
    expect(cellsOf(page, 'modes')).to.deep.equal([
      ['op het internet', '100'],
      ['op papier', 'afgeschermd'],
      ['aan de telefoon', 'afgeschermd'],
    ]);
    expect(page('[data-test=forecast]').length).to.equal(0);
  });

  it('tells that a planned wave has not begun', async () => {
    const page = pageOf(await (await signedIn(hall, els)).get('/beheer/golven/2025-2/respons'));
    expect(page('[data-test=advice]').text()).to.include('De golf is nog niet begonnen.');
    expect(page('[data-test=invited]').text()).to.equal('nog niemand');
    expect(page('[data-test=rate], [data-test=bar-note], [data-test=delivery]').length).to.equal(0);
  });

  it('speaks of response of who was drawn, and of completion of who signed up', async () => {
    const visitor = await signedIn(hall, els);
    expect(pageOf(await visitor.get(address))('main').text()).to.include('Responsgraad');
    const [first] = await hall.world.panel.members.all();
    if (first === undefined) throw new Error('no member');
    await hall.world.panel.members.change({ ...first, recruitment: 'volunteer' });
    const text = pageOf(await visitor.get(address))('main').text();
    expect(text).to.include('Voltooiingsgraad').and.to.not.include('Responsgraad');
    expect(text).to.include('Een deel van de leden meldde zichzelf aan');
  });
});

function cellsOf(page: ReturnType<typeof pageOf>, table: string): string[][] {
  return page(`[data-test=${table}] tbody tr`)
    .toArray()
    .map((row) =>
      page(row)
        .find('th, td.number')
        .toArray()
        .map((cell) => page(cell).text()),
    );
}
