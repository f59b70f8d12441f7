import { expect } from 'chai';
import { seeResults } from '../../server/actions/see-results.ts';
import { els } from '../support/kerkebeek.ts';
import { expectedCells, tablesIn } from '../support/tables-in-html.ts';
import {
  openTownHall,
  pageOf,
  signedIn,
  stranger,
  submit,
  type TownHall,
  type Visitor,
} from './town-hall.ts';

const results = '/beheer/golven/2021-3/resultaten';
const file = '/beheer/golven/2021-3/rapport.pdf';

describe('the results of a wave', () => {
  let hall: TownHall;
  let visitor: Visitor;
  before(async () => {
    hall = await openTownHall();
    visitor = await signedIn(hall, els);
    await submit(visitor, '/beheer/golven/2021-3/vrijgeven');
  });

  it('are not for strangers', async () => {
    expect((await stranger(hall).get(results)).headers['location']).to.equal('/beheer/aanmelden');
    expect((await stranger(hall).get(file)).headers['location']).to.equal('/beheer/aanmelden');
  });

  it('are the whole report: its title, contents that lead somewhere, charts and tables', async () => {
    const page = pageOf(await visitor.get(results));
    expect(page('h1').length).to.equal(1);
    const leads = page('.contents a')
      .toArray()
      .map((link) => page(link).attr('href') ?? '');
    expect(leads.length).to.be.above(3);
    for (const lead of leads) expect(page(lead).length, lead).to.equal(1);
    expect(page('figure[data-chart]').length).to.be.above(0);
    expect(page('table').length).to.be.above(0);
  });

  it('give each chart its description and words that say the same, and each table its heads', async () => {
    const page = pageOf(await visitor.get(results));
    page('figure[data-chart]').each((_, figure) => {
      expect(JSON.parse(page(figure).attr('data-chart') ?? '')).to.include.keys('shape', 'rows', 'series');
      expect(page(figure).find('[role=img]').attr('aria-label')).to.match(/\w{3}/u);
      expect(page(figure).find('svg[aria-hidden=true] text').length).to.be.above(10);
    });
    page('table').each((_, table) => {
      expect(page(table).find('caption').text()).not.to.equal('');
      expect(page(table).find('th:not([scope])').length).to.equal(0);
      expect(page(table).parent('[role=region][tabindex=0][aria-label]').length).to.equal(1);
    });
  });

  it('count the answers as they were given', async () => {
    const text = pageOf(await visitor.get(results))('main').text();
    expect(text).to.include('34\u00a0%');
    expect(text).to.include('ja, ik gebruikte het al');
  });

  it('lead from the method to how the numbers are made', async () => {
    const page = pageOf(await visitor.get(results));
    const lead = page('#verantwoording dl a');
    expect(lead.attr('href')).to.equal('http://panel.kerkebeek.example/methode');
    expect(lead.text()).to.equal(lead.attr('href'));
  });

  it('run no script but our own', async () => {
    const answer = await visitor.get(results);
    const nonce = /'nonce-([^']+)'/u.exec(String(answer.headers['content-security-policy']))?.[1];
    const page = pageOf(answer);
    expect(page('script').length).to.equal(1);
    expect(page('script').attr('nonce')).to.equal(nonce);
    expect(answer.text).not.to.match(/ on\w+=|style="/u);
  });

  it('have every figure of every table of the report in its row, under its head', async () => {
    const { report } = await seeResults(hall.world, els, '2021-3');
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const shown = tablesIn(pageOf(await visitor.get(results)));
    expect(tables.length).to.be.above(1);
    expect(shown.map(({ cells }) => cells)).to.deep.equal(tables.map(expectedCells));
  });

  it('lead only to what is there, under names that are used once', async () => {
    const page = pageOf(await visitor.get(results));
    const ids = page('[id]')
      .toArray()
      .map((element) => page(element).attr('id') ?? '');
    expect(new Set(ids).size).to.equal(ids.length);
    const leads = page('a[href^="#"]')
      .toArray()
      .map((lead) => (page(lead).attr('href') ?? '').slice(1));
    expect(leads.filter((lead) => !ids.includes(lead))).to.deep.equal([]);
  });

  it('are those of the release that was asked for', async () => {
    expect((await visitor.get(`${results}?vrijgave=1`)).status).to.equal(200);
    expect((await visitor.get(`${results}?vrijgave=2`)).status).to.equal(404);
  });

  for (const number of ['0', '-1', '1e3', 'twee', "1'--", '99999999999999999999']) {
    it(`refuse release "${number}"`, async () => {
      expect((await visitor.get(`${results}?vrijgave=${encodeURIComponent(number)}`)).status).to.equal(400);
    });
  }

  it('refuse two releases at once', async () => {
    expect((await visitor.get(`${results}?vrijgave=1&vrijgave=2`)).status).to.equal(400);
  });

  it('are not there before the first release', async () => {
    expect((await visitor.get('/beheer/golven/2025-1/resultaten')).status).to.equal(404);
  });

  it('can be taken home as a PDF under a name of its own', async () => {
    const answer = await visitor.get(`${file}?vrijgave=1`).buffer(true);
    expect(answer.headers['content-type']).to.equal('application/pdf');
    expect(answer.headers['content-disposition']).to.match(
      /^attachment; filename="?rapport-2021-3[\w.-]*\.pdf"?$/u,
    );
    expect(answer.headers['x-content-type-options']).to.equal('nosniff');
    expect(answer.headers['content-security-policy']).to.equal('sandbox');
    expect((answer.body as Buffer).subarray(0, 5).toString()).to.equal('%PDF-');
  });

  it('can be taken home twenty times a minute', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 21; i += 1) statuses.push((await visitor.get(`${file}?vrijgave=9`)).status);
    expect(statuses.at(-1)).to.equal(429);
  });
});
