import { expect } from 'chai';
import { counterYears, importFigures } from '../support/counter-years.ts';
import { els, joris } from '../support/kerkebeek.ts';
import { openTownHall, pageOf, signedIn, stranger, type TownHall, type Visitor } from './town-hall.ts';

const page = '/beheer/cijfers';

describe('the service figures on a page', () => {
  let hall: TownHall;
  let visitor: Visitor;
  before(async () => {
    hall = await openTownHall();
    await importFigures(hall.world, counterYears);
    visitor = await signedIn(hall, joris);
  });

  const addresses = [
    '',
    '/cijfers.pdf',
    '/grafieken/contacten-per-maand.svg',
    '/tabellen/tabel-contacten.csv',
  ];

  it('are not for strangers', async () => {
    for (const address of addresses)
      expect((await stranger(hall).get(`${page}${address}`)).headers['location']).to.equal(
        '/beheer/aanmelden',
      );
  });

  it('are in the menu of everybody who works here', async () => {
    for (const person of [els, joris]) {
      const $ = pageOf(await (await signedIn(hall, person)).get(page));
      expect($('.staff-nav a[aria-current=page]').text()).to.equal('Cijfers');
    }
  });

  it('show the newest year first, and each chart with its table under it', async () => {
    const $ = pageOf(await visitor.get(page));
    expect($('h1').text()).to.equal('Cijfers van de dienstverlening 2023');
    expect($('figure.chart').length).to.be.above(8);
    $('figure.chart').each((_, figure) => {
      expect($(figure).nextAll('details').find('table').length, $(figure).attr('id')).to.be.above(0);
      expect($(figure).find('svg').length).to.equal(2);
      expect($(figure).find('.pictures').attr('aria-label')).not.to.equal('');
    });
  });

  it('are chosen by year and service, which the form then shows', async () => {
    const $ = pageOf(await visitor.get(`${page}?dienst=Omgeving&jaar=2021`));
    expect($('h1').text()).to.contain('2021');
    expect($('.cover-subtitle').text()).to.equal('Omgeving');
    expect($('select#dienst option[selected]').text()).to.equal('Omgeving');
    expect($('select#jaar option[selected]').text()).to.equal('2021');
    expect($('.choice-said').length).to.equal(0);
  });

  it('say what is not there, and show what is', async () => {
    const $ = pageOf(await visitor.get(`${page}?dienst=Zwembad&jaar=1999`));
    expect($('h1').text()).to.contain('2023');
    expect($('.choice-said').text()).to.equal(
      'Van 1999 zijn er geen cijfers: u ziet 2023. De dienst “Zwembad” heeft geen cijfers: u ziet alle diensten samen.',
    );
  });

  it('refuse a year that is none in one sentence', async () => {
    for (const query of ['jaar=abc', 'jaar=2021&jaar=2022', `dienst=${'x'.repeat(300)}`]) {
      const answer = await visitor.get(`${page}?${query}`);
      expect(answer.status, query).to.equal(400);
      expect(answer.text).to.contain('Kies een dienst en een jaar uit de lijst.');
    }
  });

  it('repeat what was asked for as text only', async () => {
    const answer = await visitor.get(`${page}?dienst=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(answer.text).not.to.contain('<script>alert');
  });

  it('change as soon as something is imported or a setting is changed', async () => {
    const other = await openTownHall();
    const reader = await signedIn(other, joris);
    expect(pageOf(await reader.get(page))('figure.chart').length).to.equal(0);
    await importFigures(other.world, counterYears);
    expect(pageOf(await reader.get(page))('#producten').text()).to.contain('PIN/PUK-codes');
    const products = { 'PIN/PUK-codes': 'Codes aanvragen' };
    await other.world.panel.figures.saveSettings({ ...counterYears.settings, products });
    expect(pageOf(await reader.get(page))('#producten').text())
      .to.contain('Codes aanvragen')
      .and.not.to.contain('PIN/PUK-codes');
  });

  it('come as files: every link on the page leads to one', async () => {
    const $ = pageOf(await visitor.get(`${page}?dienst=Burgerzaken&jaar=2022`));
    const links = $('.downloads a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(links.length).to.be.above(20);
    expect(new Set(links).size).to.equal(links.length);
    for (const link of links.filter((one) => !one.includes('.png'))) {
      const answer = await visitor.get(link);
      expect(answer.status, link).to.equal(200);
      expect(answer.headers['content-disposition'], link).to.match(
        /^attachment; filename="?[\w-]+-2022\.(svg|csv)"?$/u,
      );
    }
  });

  it('come as a table for a spreadsheet with the figures of the page', async () => {
    const { text } = await visitor.get(`${page}/tabellen/tabel-halfjaar.csv?jaar=2022`);
    expect(text.split('\r\n')[0]).to.equal('\ufeff"Periode";"Contacten"');
    expect(text).to.match(/"2de helft 2020";\d+\r\n/u);
  });

  it('come as a picture and a PDF', async () => {
    const png = await visitor.get(`${page}/grafieken/contacten-per-maand.png?jaar=2022`).buffer(true);
    const pdf = await visitor.get(`${page}/cijfers.pdf?jaar=2022`).buffer(true);
    expect([png, pdf].map(({ headers }) => headers['content-type'])).to.deep.equal([
      'image/png',
      'application/pdf',
    ]);
    const entries = await hall.world.panel.audit.all();
    expect(entries.map(({ action }) => action)).to.include('download service figures pdf');
  });

  it('have no file for a chart or table that is not there', async () => {
    for (const address of [
      '/grafieken/niets.svg',
      '/tabellen/niets.csv',
      '/grafieken/x.exe',
      '/tabellen/..%2f.csv',
    ])
      expect((await visitor.get(`${page}${address}`)).status, address).to.equal(404);
  });
});

describe('the service figures before anything was imported', () => {
  it('lead to where figures are imported', async () => {
    const hall = await openTownHall();
    const visitor = await signedIn(hall, joris);
    const $ = pageOf(await visitor.get(page));
    expect($('main a.button').attr('href')).to.equal('/beheer/cijfers/invoeren');
    expect((await visitor.get(`${page}/cijfers.pdf`)).status).to.equal(404);
  });
});
