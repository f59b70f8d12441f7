import { expect } from 'chai';
import type supertest from 'supertest';
import type { Chart } from '../../reports/chart.ts';
import { proposePublication } from '../../server/actions/propose-publication.ts';
import { publishResults, withdrawPublication } from '../../server/actions/publish-results.ts';
import { printKinds, type PrintKind } from '../../server/actions/print-kinds.ts';
import { bart, els, joris, nadia } from '../support/kerkebeek.ts';
import { payloads } from '../support/payloads.ts';
import { twoBanners } from '../support/two-banners.ts';
import { publishRelease, releaseOf } from './public-page.ts';
import { openTownHall, pageOf, signedIn, stranger, type TownHall, type Visitor } from './town-hall.ts';

const address = '/resultaten/2021-3';
const day = 24 * 60 * 60 * 1000;
const notice = 'Tabel 2 is verbeterd op 20/10/2021.';

describe('published results', () => {
  let hall: TownHall;
  let visitor: Visitor;
  before(async () => {
    hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    visitor = stranger(hall);
  });

  it('are read by anybody: title, downloads by kind, charts and tables', async () => {
    const page = pageOf(await visitor.get(address));
    expect(page('h1').text()).to.equal('Kent u het thuisloket?');
    expect(page('[data-test=online]').text()).to.equal('Gepubliceerd op 10/03/2025.');
    expect(page('.cover-actions a').first().text()).to.equal('Rapport downloaden (pdf)');
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

  it('are taken home in every form, each a file that never runs as a page', async () => {
    for (const kind of Object.keys(printKinds) as PrintKind[]) {
      const { ending, type } = printKinds[kind];
      const answer = await fileOf(visitor, `${address}/rapport${ending}`);
      expect(answer.status, ending).to.equal(200);
      expect(answer.headers).to.include({ 'content-security-policy': 'sandbox', 'content-type': type });
      expect(answer.headers['content-disposition']).to.equal(
        `attachment; filename=rapport-2021-3-vrijgave-1${ending}`,
      );
      expect(answer.body, ending).to.have.property('length').above(500);
    }
  });

  it('say that there is no other form', async () => {
    for (const ending of ['.exe', '.pdf.', '.', '.csv.csv', '.__proto__'])
      expect((await visitor.get(`${address}/rapport${ending}`)).status, ending).to.equal(404);
  });
});

describe('results that are not online', () => {
  let hall: TownHall;
  let visitor: Visitor;
  beforeEach(async () => {
    hall = await openTownHall();
    visitor = stranger(hall);
  });

  const answers = async (): Promise<supertest.Response[]> =>
    Promise.all([visitor.get(address), visitor.get(`${address}/rapport.pdf`)]);

  it('do not exist for an outsider, whether a wave was released or never was', async () => {
    await releaseOf(hall, twoBanners());
    await proposePublication(hall.world, joris, '2021-3', {
      release: 1,
      edition: 0,
      lastDay: '',
      notice: '',
    });
    const sentences = new Set<string>();
    for (const wave of ['2021-3', '2025-1', 'nooit', '..%2f..%2fetc', 'é'])
      for (const file of ['', '/rapport.pdf']) {
        const answer = await visitor.get(`/resultaten/${wave}${file}`);
        expect(answer.status, wave + file).to.equal(404);
        sentences.add(pageOf(answer)('.lead').text());
      }
    expect([...sentences]).to.deep.equal(['Er zijn geen resultaten op dit adres.']);
    expect(pageOf(await visitor.get('/resultaten'))('main').text()).to.contain('Er staan nu geen resultaten');
  });

  it('say until when they could be read', async () => {
    await publishRelease(hall, twoBanners(), { lastDay: '2025-03-12' });
    expect(pageOf(await visitor.get(address))('[data-test=online]').text()).to.contain(
      'tot en met 12/03/2025',
    );
    hall.world.clock.pass(3 * day);
    for (const answer of await answers()) {
      expect(answer.status).to.equal(410);
      expect(pageOf(answer)('main').text()).to.contain('was 12/03/2025');
    }
  });

  it('say why they were withdrawn', async () => {
    await publishRelease(hall, twoBanners());
    const reason = 'In <b>tabel 2</b> stond een fout.';
    await withdrawPublication(hall.world, els, '2021-3', { number: 1, reason });
    for (const answer of await answers()) {
      expect(answer.status).to.equal(410);
      expect(pageOf(answer)('[data-test=reason]').text()).to.equal(reason);
    }
  });
});

describe('the list of results', () => {
  it('shows of each wave its aim, its main conclusions and its report', async () => {
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    const page = pageOf(await stranger(hall).get('/resultaten'));
    expect(page('.wave-card h2 a').attr('href')).to.equal(address);
    expect(page('.wave-figures li').length).to.be.within(1, 3);
    expect(page('.wave-links a').last().attr('href')).to.equal(`${address}/rapport.pdf`);
  });

  it('says what was corrected', async () => {
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    await releaseOf(hall, twoBanners({ title: 'Kent u het loket?', yes: 'ja' }), 2);
    const asked = { release: 2, edition: 0, lastDay: '', notice };
    await proposePublication(hall.world, joris, '2021-3', asked);
    await publishResults(hall.world, els, '2021-3', 2);
    for (const path of ['/resultaten', address])
      expect(pageOf(await stranger(hall).get(path))('main').text(), path).to.contain(notice);
  });
});

describe('a preview of results', () => {
  it('is the page of an outsider, with files of exactly what is proposed, for staff alone', async () => {
    const hall = await openTownHall();
    await releaseOf(hall, twoBanners());
    const asked = { release: 1, edition: 0, lastDay: '2025-12-31', notice: '' };
    await proposePublication(hall.world, joris, '2021-3', asked);
    const preview = '/beheer/golven/2021-3/voorbeeld';
    const page = pageOf(await (await signedIn(hall, els)).get(preview));
    expect(page('.preview-note').text()).to.contain('Zo ziet een buitenstaander');
    expect(page('.cover-actions a').first().attr('href')).to.equal(
      '/beheer/golven/2021-3/rapport.pdf?vrijgave=1&uitgave=0',
    );
    expect((await stranger(hall).get(preview)).headers['location']).to.equal('/beheer/aanmelden');
  });

  it('shows what is asked for, by whichever group', async () => {
    const hall = await openTownHall();
    await releaseOf(hall, twoBanners());
    const preview = '/beheer/golven/2021-3/voorbeeld?vrijgave=1&uitgave=0&naar=gender&groep=v';
    const page = pageOf(await (await signedIn(hall, nadia)).get(preview));
    expect(page('#groep option[selected]').text()).to.equal('vrouw');
    expect(page('input[name=vrijgave]').attr('value')).to.equal('1');
  });
});

describe('results as files for staff', () => {
  it('are noted with who took which form of which release', async () => {
    const hall = await openTownHall();
    await releaseOf(hall, twoBanners());
    const colleague = await signedIn(hall, bart);
    for (const { ending } of Object.values(printKinds))
      expect((await fileOf(colleague, `/beheer/golven/2021-3/rapport${ending}`)).status, ending).to.equal(
        200,
      );
    const notes = (await hall.world.panel.audit.all()).filter(({ action }) => action.startsWith('download'));
    expect(notes.map(({ action }) => action)).to.deep.equal(
      Object.values(printKinds).map(({ download }) => `download ${download} 1`),
    );
    expect(new Set(notes.map(({ actor }) => actor))).to.deep.equal(new Set([bart.id]));
  });
});

async function fileOf(visitor: Visitor, path: string): Promise<supertest.Response> {
  return visitor
    .get(path)
    .buffer(true)
    .parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    });
}
