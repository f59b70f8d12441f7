import { expect } from 'chai';
import { municipalityOf } from '../../server/actions/municipality-of.ts';
import { ownRules, periphery, speaking, translated } from '../support/in-languages.ts';
import { openTownHall, pageOf, stranger, type TownHall } from './town-hall.ts';

const filled = {
  address: 'Kerkstraat 1, 9999 Kerkebeek',
  officer: { name: 'Nadia El Amrani', email: 'privacy@kerkebeek.example' },
  basis: 'task' as const,
  processors: [{ name: 'Rekencentrum', task: 'hosting', place: 'België' }],
  checkedOn: '2026-11-02',
};

describe('the privacy notice', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  const text = async (): Promise<string> =>
    pageOf(await stranger(hall).get('/privacy').expect(200))('main').text();

  async function fill(changes = {}): Promise<void> {
    const municipality = await municipalityOf(hall.world);
    await hall.world.panel.settings.saveMunicipality({
      ...municipality,
      privacy: { ...filled, ...changes },
    });
  }

  it('says who is responsible, what is kept, and where to complain, before anything was filled in', async () => {
    const notice = await text();
    expect(notice).to.match(/gemeente Kerkebeek is verantwoordelijk.*053.*panel@kerkebeek\.example/su);
    expect(notice).to.match(
      /antwoorden vertrouwelijk, en meer beloven wij niet.*Vlaamse Toezichtcommissie.*Gegevensbeschermings/su,
    );
  });

  it('names the officer, the address, the processors and the day of what the municipality filled in', async () => {
    await fill();
    const notice = await text();
    expect(notice).to.match(/Kerkstraat 1.*Nadia El Amrani, privacy@kerkebeek\.example/su);
    expect(notice).to.match(/Rekencentrum: hosting \(België\).*nagelezen op 2 november 2026/su);
  });

  it('rests on consent where the municipality does', async () => {
    await fill({ basis: 'consent' });
    expect(await text())
      .to.include('artikel 6.1.a')
      .and.not.include('artikel 304');
  });

  it('follows the settings of the panel', async () => {
    const municipality = await municipalityOf(hall.world);
    const panel = { selfRegistration: true, minimumAge: 18, contactCap: 4, mailsPerMinute: 60 };
    await hall.world.panel.settings.saveMunicipality({ ...municipality, panel });
    expect(await text()).to.match(/18 jaar of ouder.*bevestigt dat met een link/su);
  });

  it('is in each language of the municipality', async () => {
    await speaking(hall.world, ownRules, translated);
    const french = pageOf(await stranger(hall).get('/privacy?taal=fr').expect(200));
    expect(french('html').attr('lang')).to.equal('fr-BE');
    expect(french('h1').text()).to.equal('Déclaration de confidentialité');
  });

  it('stands in both languages beside each other in the periphery', async () => {
    await speaking(hall.world, periphery, translated);
    const both = pageOf(await stranger(hall).get('/privacy').expect(200));
    expect(both('main h1').length).to.equal(2);
    expect(both('main section[lang="fr-BE"] h1').length).to.equal(1);
  });

  it('is one step away from every page for residents', async () => {
    const page = pageOf(await stranger(hall).get('/toegankelijkheid'));
    const home = pageOf(await stranger(hall).get('/'));
    expect(page('footer a[href="/privacy"]').text()).to.equal('Privacy');
    expect(home('a[href="/privacy"]').length).to.equal(1);
  });
});
