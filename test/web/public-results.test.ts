import { expect } from 'chai';
import supertest from 'supertest';
import type { Chart } from '../../reports/chart.ts';
import { payloads } from '../support/payloads.ts';
import { twoBanners } from '../support/two-banners.ts';
import { withPublicPage } from './public-page.ts';
import { openTownHall, pageOf, type TownHall } from './town-hall.ts';

const address = '/resultaten/2021-3';

describe('published results', () => {
  let hall: TownHall;
  let visitor: ReturnType<typeof supertest>;
  before(async () => {
    hall = await openTownHall();
    visitor = supertest(withPublicPage(hall, twoBanners(), 'Tabel 2 is verbeterd op 20/10/2021.'));
  });

  it('are read by anybody: title, notice, downloads by type and size, charts and tables', async () => {
    const page = pageOf(await visitor.get(address));
    expect(page('h1').text()).to.equal('Kent u het thuisloket?');
    expect(page('.notice').text()).to.contain('Tabel 2 is verbeterd');
    expect(page('.cover-actions a').text()).to.equal('Rapport (pdf, 1,2 MB)');
    expect(page('figure svg').length).to.be.above(1);
    expect(page('table').length).to.be.above(1);
  });

  it('are shown by gender to who asks for it, without a script', async () => {
    const page = pageOf(await visitor.get(`${address}?naar=gender&groep=v`));
    const alt = page('#grafiek-kent [role=img]').attr('aria-label');
    expect(alt).to.contain('vrouw: ja 50\u00a0%').and.not.to.contain('16–34');
    expect(page('#naar option[selected]').attr('value')).to.equal('gender');
    expect(page('#groep option[selected]').text()).to.equal('vrouw');
  });

  it('say in one sentence that a group is not known, in words', async () => {
    for (const payload of payloads) {
      const page = pageOf(await visitor.get(`${address}?groep=${encodeURIComponent(payload)}`));
      expect(page('.choice-said').text())
        .to.contain(payload.slice(0, 20))
        .and.to.contain('U ziet alle groepen.');
      expect(page('script').length).to.equal(1);
    }
  });

  it('give the charts by another variable to the script that asks for them', async () => {
    const answer = await visitor.get(`${address}?naar=gender`).set('Accept', 'application/json');
    const { charts } = answer.body as { charts: Record<string, Chart> };
    expect(answer.headers['vary']).to.contain('Accept');
    expect(charts['grafiek-kent']?.rows.map(({ label }) => label)).to.deep.equal(['Totaal', 'man', 'vrouw']);
  });
});
