import { expect } from 'chai';
import { municipalityOf } from '../../server/actions/municipality-of.ts';
import { linkFor } from '../support/answering-world.ts';
import { ownRules, periphery, speaking, translated } from '../support/in-languages.ts';
import { openTownHall, pageOf, stranger, type TownHall } from './town-hall.ts';

describe('the accessibility statement', () => {
  let hall: TownHall;
  beforeEach(async () => {
    hall = await openTownHall();
  });

  const text = async (): Promise<string> =>
    pageOf(await stranger(hall).get('/toegankelijkheid').expect(200))('main').text();

  it('says which website it is about, which standard it follows and how far', async () => {
    const statement = await text();
    expect(statement).to.match(/inwonerspanel van Kerkebeek.*panel\.kerkebeek\.example/su);
    expect(statement).to.match(/EN 301 549.*WCAG 2\.2, niveau AA.*gedeeltelijk/su);
  });

  it('says plainly what nobody checked', async () => {
    const statement = await text();
    expect(statement).to.include('geen toetsing door een onafhankelijk bureau');
    expect(statement).to.include('geen test met mensen die een schermlezer gebruiken');
    expect(statement).to.include('niet nagekeken met veraPDF');
  });

  it('says whom to tell, how to take part otherwise, and where to complain', async () => {
    const page = pageOf(await stranger(hall).get('/toegankelijkheid'));
    expect(page('main a[href="tel:053000000"]').length).to.equal(1);
    expect(page('main a[href="mailto:panel@kerkebeek.example"]').length).to.equal(1);
    expect(page('main').text()).to.match(/op papier, of aan de telefoon.*Vlaamse Ombudsdienst/su);
  });

  it('has a date and known limits of its own, and takes those of the municipality', async () => {
    expect(await text()).to.match(/SurveyJS.*opgesteld op 27 november 2026/su);
    const municipality = await hall.world.panel.settings.municipality();
    if (municipality === null) throw new Error('Kerkebeek is not settled');
    const accessibility = { statedOn: '2027-02-01', limits: ['Onze filmpjes hebben geen ondertitels.'] };
    await hall.world.panel.settings.saveMunicipality({ ...municipality, accessibility });
    expect(await text()).to.match(/SurveyJS.*geen ondertitels.*opgesteld op 1 februari 2027/su);
  });

  it('says when it was last read as a whole, whatever day the municipality gives it', async () => {
    const municipality = await municipalityOf(hall.world);
    const accessibility = { statedOn: '2027-02-01' };
    await hall.world.panel.settings.saveMunicipality({ ...municipality, accessibility });
    expect(await text()).to.match(/laatst na op 27 november 2026.*opgesteld op 1 februari 2027/su);
  });

  it('is in each language of the municipality, where the law allows one after the choice', async () => {
    await speaking(hall.world, ownRules, translated);
    const dutch = pageOf(await stranger(hall).get('/toegankelijkheid').set('Accept-Language', 'fr'));
    expect([dutch('html').attr('lang'), dutch('h1').length]).to.deep.equal(['nl-BE', 1]);
    const french = pageOf(await stranger(hall).get('/toegankelijkheid?taal=fr').expect(200));
    expect(french('html').attr('lang')).to.equal('fr-BE');
    expect(french('h1').text()).to.equal('Déclaration d’accessibilité');
    expect(french('main').text())
      .to.include('27 novembre 2026')
      .and.not.to.match(/verklaring|getoetst/u);
    expect(french('footer a[href="/toegankelijkheid?taal=fr"]').text()).to.equal('Accessibilité');
  });

  it('stands in both languages beside each other in the periphery, with what the municipality adds in Dutch', async () => {
    await speaking(hall.world, periphery, translated);
    const municipality = await municipalityOf(hall.world);
    const accessibility = { limits: ['Onze filmpjes hebben geen ondertitels.'] };
    await hall.world.panel.settings.saveMunicipality({ ...municipality, accessibility });
    const page = pageOf(await stranger(hall).get('/toegankelijkheid').expect(200));
    expect(page('main section').length).to.equal(1 + periphery.offered.length);
    expect(page('main section[lang="fr-BE"] h2').length).to.equal(
      page('main section').first().find('h2').length,
    );
    expect(page('main section[lang="fr-BE"] li[lang="nl-BE"]').text()).to.equal(accessibility.limits[0]);
  });

  it('is one step away from every page for the public and for members', async () => {
    const token = await linkFor(hall.world, 50);
    const member = stranger(hall);
    await member.post(`/deelnemen/${token}`).expect(303);
    const addresses = ['/', '/resultaten', '/loket', '/methode', '/bestaat-niet', '/deelnemen', `/deelnemen/${token}`, '/vragenlijst']; // prettier-ignore
    for (const address of addresses)
      expect(
        pageOf(await member.get(address))('footer a[href="/toegankelijkheid"]').length,
        address,
      ).to.equal(1);
  });

  it('stands between headings that a screen reader can walk along', async () => {
    const page = pageOf(await stranger(hall).get('/toegankelijkheid'));
    const levels = page('h1, h2, h3')
      .toArray()
      .map(({ tagName }) => tagName);
    expect(levels[0]).to.equal('h1');
    expect(levels.slice(1)).to.deep.equal(levels.slice(1).map(() => 'h2'));
  });
});
