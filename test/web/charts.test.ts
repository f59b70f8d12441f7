import { expect } from 'chai';
import { load } from 'cheerio';
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

const charts = '/beheer/golven/2021-3/grafieken';

describe('the charts of a wave as files', () => {
  let hall: TownHall;
  let visitor: Visitor;
  let files: string[];
  before(async () => {
    hall = await openTownHall();
    await submit(await signedIn(hall, els), '/beheer/golven/2021-3/vrijgeven');
    visitor = await signedIn(hall, joris);
    const page = pageOf(await visitor.get(charts));
    files = page('.chart-card-files a')
      .toArray()
      .map((lead) => page(lead).attr('href') ?? '');
  });

  it('are not for strangers', async () => {
    for (const address of [charts, ...files])
      expect((await stranger(hall).get(address)).headers['location']).to.equal('/beheer/aanmelden');
  });

  it('are listed with picture, sentence and alternative text to take over', async () => {
    const page = pageOf(await visitor.get(charts));
    expect(page('.chart-card').length).to.equal(1);
    expect(page('.chart-card svg').length).to.be.above(0);
    const alt = page('textarea').last().text();
    expect(alt).to.contain('34\u00a0%');
    expect(page('.pictures').attr('aria-label')).to.equal(alt);
    expect(
      page('textarea')
        .toArray()
        .every((field) => page(field).attr('readonly') !== undefined),
    ).to.equal(true);
    expect(
      page('.chart-card-files a')
        .toArray()
        .map((lead) => page(lead).text()),
    ).to.have.length(4);
  });

  it('come as SVG and PNG under a name of their own, and run nothing', async () => {
    const [svg, png] = await Promise.all(files.slice(0, 2).map((file) => visitor.get(file).buffer(true)));
    expect(svg?.headers['content-type']).to.equal('image/svg+xml');
    expect(png?.headers['content-type']).to.equal('image/png');
    for (const answer of [svg, png]) {
      expect(answer?.headers['content-disposition']).to.match(
        /^attachment; filename="?2021-3-grafiek-[\w-]+\.(svg|png)"?$/u,
      );
      expect(answer?.headers['content-security-policy']).to.equal('sandbox');
      expect(answer?.headers['cache-control']).to.equal('no-store');
    }
    expect(load(String(svg?.body), { xml: true })('svg > title').text()).not.to.equal('');
  });

  it('come without words around them too', async () => {
    const [whole, bare] = await Promise.all(
      [files[0] ?? '', files[2] ?? ''].map((file) => visitor.get(file).buffer(true)),
    );
    expect(String(whole?.body)).to.contain('Basis: ');
    expect(String(bare?.body)).not.to.contain('Basis: ');
  });

  it('are those of the release that was asked for', async () => {
    expect((await visitor.get(`${charts}?vrijgave=1`)).status).to.equal(200);
    expect((await visitor.get(`${charts}?vrijgave=2`)).status).to.equal(404);
    expect((await visitor.get(`${charts}?vrijgave=x`)).status).to.equal(400);
  });

  for (const name of [
    'grafiek-niets.svg',
    'grafiek-lok1.pdf',
    '..%2f..%2fx.svg',
    'grafiek-lok1',
    '%3Cscript%3E.png',
  ]) {
    it(`are not found as ${name}`, async () => {
      expect((await visitor.get(`${charts}/${name}`)).status).to.equal(404);
    });
  }

  it('can be taken sixty a minute', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 61; i += 1) statuses.push((await visitor.get(`${charts}/grafiek-niets.svg`)).status);
    expect(statuses.at(-1)).to.equal(429);
  });
});
