import { expect } from 'chai';
import { load } from 'cheerio';
import { defaultFigureSettings } from '../../reports/figures/service-figures.ts';
import { textOfRecords } from '../../server/actions/figure-text.ts';
import { publicTracker } from '../../server/actions/tracker.ts';
import { followTracker } from '../../server/actions/follow-tracker.ts';
import { withdrawPublication } from '../../server/actions/publish-results.ts';
import { els } from '../support/kerkebeek.ts';
import { openDemoHall, type DemoHall } from './demo-hall.ts';
import {
  openTownHall,
  pageOf,
  stranger,
  submit,
  trySignIn,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

async function visitorOf(hall: DemoHall): Promise<Visitor> {
  const visitor = stranger(hall);
  await trySignIn(visitor, hall.admin.email, hall.admin.password);
  return visitor;
}

describe('the tracker for staff', () => {
  let hall: DemoHall;
  let visitor: Visitor;
  before(async () => {
    hall = await openDemoHall();
    visitor = await visitorOf(hall);
  });

  it('is not for strangers, nor are its files', async () => {
    for (const address of ['', '/loket.pdf', '/grafieken/grafiek-bekendheid.svg', '/mail'])
      expect((await stranger(hall).get(`/beheer/loket${address}`)).headers['location'], address).to.equal(
        '/beheer/aanmelden',
      );
  });

  it('shows every released wave, and says which of them is not published', async () => {
    const page = pageOf(await visitor.get('/beheer/loket'));
    expect(page('h1').text()).to.equal('Het digitaal thuisloket gevolgd');
    expect(page('[data-test=unpublished]').text()).to.contain('2025-1').and.to.not.contain('2023-2');
    expect(page('#bekendheid').text()).to.contain('89\u00a0% van de inwoners kent');
    expect(page('#wie-eerst').length).to.equal(1);
    expect(page('.staff-nav a[aria-current=page]').text()).to.equal('Loket');
  });

  it('has logins by month, with a dash where a month is missing', async () => {
    const page = pageOf(await visitor.get('/beheer/loket'));
    const year = page('#tabel-aanmeldingen tbody tr').first();
    expect(year.find('td').eq(10).text()).to.contain('–');
    expect(year.find('td').eq(0).text()).to.equal('300');
    expect(page('#loketcijfers').text()).to.contain('Mijn Burgerprofiel');
  });

  it('gives with every chart a sentence, an alternative text and four files', async () => {
    const page = pageOf(await visitor.get('/beheer/loket'));
    const cards = page('.take').toArray();
    expect(cards.length).to.equal(page('figure').length).and.to.be.above(5);
    for (const card of cards) {
      expect(page(card).find('a').length).to.equal(4);
      for (const field of page(card).find('textarea').toArray())
        expect(page(field).text().length).to.be.above(20);
    }
  });

  it('comes as SVG, PNG and PDF, each written down', async () => {
    const svg = await visitor.get('/beheer/loket/grafieken/grafiek-bekendheid.svg').buffer(true);
    expect(svg.headers['content-type']).to.equal('image/svg+xml');
    expect(load(String(svg.body), { xml: true })('svg > title').text()).to.contain('89\u00a0%');
    const png = await visitor.get('/beheer/loket/grafieken/grafiek-bekendheid.png');
    expect(png.headers['content-type']).to.equal('image/png');
    const pdf = await visitor.get('/beheer/loket/loket.pdf').buffer(true);
    expect(pdf.headers['content-disposition']).to.contain('loket.pdf');
    const actions = (await hall.world.panel.audit.all()).map(({ action }) => action);
    expect(actions).to.include.members(['download tracker chart', 'download tracker pdf']);
  });

  it('has no other file', async () => {
    for (const name of ['grafiek-niets.svg', 'grafiek-bekendheid.exe', '%3Cscript%3E.png'])
      expect((await visitor.get(`/beheer/loket/grafieken/${name}`)).status).to.equal(404);
  });

  it('mails who ticks the box, until the box is empty again', async () => {
    expect(pageOf(await visitor.get('/beheer/loket'))('[data-test=no-mail]').length).to.equal(1);
    await submit(visitor, '/beheer/loket/mail', { mail: 'ja' });
    const page = pageOf(await visitor.get('/beheer/loket'));
    expect(page('.notice--done').text()).to.contain('U krijgt een mail');
    expect(page('#mail').attr('checked')).to.equal('checked');
    await submit(visitor, '/beheer/loket/mail');
    expect(await hall.world.panel.trackerMail.subscribers()).to.deep.equal([]);
    expect((await submit(visitor, '/beheer/loket/mail', { mail: 'nee' })).status).to.equal(400);
  });
});

describe('the link that ends the mails', () => {
  let hall: TownHall;
  let address: string;
  beforeEach(async () => {
    hall = await openTownHall();
    await followTracker(hall.world, els, true);
    const [one] = await hall.world.panel.trackerMail.subscribers();
    address = `/loket/afmelden/${one?.token ?? ''}`;
  });
  const count = async (): Promise<number> => (await hall.world.panel.trackerMail.subscribers()).length;

  it('changes nothing when it is only opened', async () => {
    expect((await stranger(hall).get(address)).text).to.contain('Stop deze mails');
    expect(await count()).to.equal(1);
  });

  it('ends them when a mail program presses it, without a session', async () => {
    const pressed = await stranger(hall).post(address).type('form').send('List-Unsubscribe=One-Click');
    expect(pressed.status).to.equal(200);
    expect(await count()).to.equal(0);
    expect((await stranger(hall).post(address)).status).to.equal(200);
  });

  it('does nothing with another token, and its token is in no log', async () => {
    for (const token of ['x', 'a'.repeat(43), '..%2f']) await stranger(hall).post(`/loket/afmelden/${token}`);
    await stranger(hall).get(address);
    expect(await count()).to.equal(1);
    expect(hall.log()).to.contain('/loket/afmelden/:token').and.to.not.contain(address);
  });

  it('is not pressed from another site', async () => {
    const answer = await stranger(hall).post(address).set('Sec-Fetch-Site', 'cross-site');
    expect(answer.status).to.equal(403);
    expect(await count()).to.equal(1);
  });
});

describe('the tracker for everybody', () => {
  it('shows what is published and nothing of the wave that is not', async () => {
    const hall = await openDemoHall();
    const answer = await stranger(hall).get('/loket');
    const page = pageOf(answer);
    expect(page('.cover-lines li').length).to.equal(2);
    expect(page('#bekendheid').text()).to.contain('84\u00a0% van de inwoners kent');
    expect(answer.text).to.not.contain('2025-1').and.to.not.contain('nu 89');
    expect(page('#wie-eerst, #zinnen').length).to.equal(0);
    const svg = await stranger(hall).get('/loket/grafieken/grafiek-bekendheid.svg').buffer(true);
    expect(String(svg.body)).to.contain('84\u00a0%').and.to.not.contain('2025');
  });

  it('leaves out a wave as soon as it is withdrawn', async () => {
    const hall = await openDemoHall();
    const published = await hall.world.panel.publications.published();
    const now = published.find(({ waveId }) => waveId === '2023-2');
    const asked = { number: now?.number ?? 0, reason: 'In een tabel stond een fout.' };
    await withdrawPublication(hall.world, hall.admin.person, '2023-2', asked);
    const page = pageOf(await stranger(hall).get('/loket'));
    expect(page('.cover-lines li').length).to.equal(1);
    expect(page('#bekendheid').text()).to.contain('78\u00a0% van de inwoners kent');
  });

  it('shows the release that is published, not a newer one that only staff have', async () => {
    const hall = await openDemoHall();
    const old = await hall.world.answers.releases.find('2023-2', 1);
    if (old === null) throw new Error('the demo has no release of 2023-2');
    const document = old.document.replace('"number":1', '"number":2');
    await hall.world.answers.releases.add({ ...old, number: 2, checksum: 'f'.repeat(64), document });
    const linesOf = (page: ReturnType<typeof pageOf>): string => page('.cover-lines').text();
    expect(linesOf(pageOf(await stranger(hall).get('/loket')))).to.not.contain('vrijgave 2 ');
    const staff = pageOf(await (await visitorOf(hall)).get('/beheer/loket'));
    expect(linesOf(staff)).to.contain('vrijgave 2 ');
    expect(staff('[data-test=unpublished]').text()).to.contain('2023-2');
  });

  it('has a campaign from the day it begins, staff as soon as it is planned', async () => {
    const hall = await openDemoHall();
    const campaign = { channel: 'brief', audience: '75-plussers', cost: null };
    const campaigns = [
      { ...campaign, from: '2021-06-01', to: '2021-06-02', title: 'Voorbij' },
      { ...campaign, from: '2099-05-21', to: '2099-05-22', title: 'Nog geheim' },
    ];
    await hall.world.panel.figures.save({
      kind: 'campaigns',
      period: '2099',
      records: textOfRecords<'campaigns'>(campaigns),
      tally: '',
    });
    await hall.world.panel.figures.saveSettings({ ...defaultFigureSettings, quietMonths: [] });
    const publicPage = await stranger(hall).get('/loket');
    expect(publicPage.text).to.contain('Voorbij').and.not.to.contain('Nog geheim');
    expect((await (await visitorOf(hall)).get('/beheer/loket')).text).to.contain('Nog geheim');
  });

  it('is made once for all who read it, and anew when a setting changes', async () => {
    const hall = await openDemoHall();
    const first = await publicTracker(hall.world);
    expect(await publicTracker(hall.world)).to.equal(first);
    const target = { indicator: 'awareness' as const, share: 0.9, year: 2026 };
    await hall.world.panel.figures.saveSettings({ ...defaultFigureSettings, target });
    const page = pageOf(await stranger(hall).get('/loket'));
    expect(page('#bekendheid').text()).to.contain('Het streefcijfer is 90\u00a0% tegen 2026');
  });

  it('says so while nothing is published, and has no files then', async () => {
    const hall = await openTownHall();
    expect(pageOf(await stranger(hall).get('/loket'))('main').text()).to.contain(
      'Er staan nu geen resultaten online',
    );
    expect((await stranger(hall).get('/loket/grafieken/grafiek-bekendheid.svg')).status).to.equal(404);
  });
});
