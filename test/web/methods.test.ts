import { load, type CheerioAPI } from 'cheerio';
import { expect } from 'chai';
import { openTownHall, pageOf, stranger } from './town-hall.ts';

describe('the page on how the numbers are made', () => {
  let html: string;
  let page: CheerioAPI;
  before(async () => {
    const answer = await stranger(await openTownHall()).get('/methode');
    expect(answer.status).to.equal(200);
    html = answer.text;
    page = pageOf(answer);
  });

  it('says in Dutch what it is and why the rest is English', () => {
    expect(page('html').attr('lang')).to.equal('nl-BE');
    expect(page('h1').text()).to.equal('Hoe de cijfers gemaakt worden');
    expect(page('main > p').text()).to.include('in het Engels');
    expect(page('article').attr('lang')).to.equal('en');
    expect(page('article h2').text()).to.equal('How the numbers are made');
  });

  it('has one h1, and no heading that skips a level', () => {
    const levels = page('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
    const skips = levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1);
    expect(levels.filter((level) => level === 1)).to.have.length(1);
    expect(levels.length).to.be.above(20);
    expect(skips).to.deep.equal([]);
  });

  it('leads from its contents to every chapter, and from no link to nowhere', () => {
    const leads = page('article a[href^="#"]')
      .toArray()
      .map((link) => (page(link).attr('href') ?? '').slice(1));
    const ids = page('article [id]')
      .toArray()
      .map((heading) => page(heading).attr('id') ?? '');
    const contents = page('article ul').first().find('a').toArray();
    const listed = contents.map((link) => page(link).attr('href'));
    expect(new Set(ids)).to.have.property('size', ids.length);
    expect(leads.filter((lead) => !ids.includes(lead))).to.deep.equal([]);
    page('article h3').each((_, chapter) => {
      expect(listed).to.include(`#${page(chapter).attr('id') ?? ''}`);
    });
  });

  it('names every table, and gives each of its cells a head', () => {
    const tables = page('article table').toArray();
    const names = tables.map((table) => page(table).parent('[role=region][tabindex=0]').attr('aria-label'));
    expect(tables.length).to.be.above(5);
    expect(new Set(names)).to.have.property('size', tables.length);
    expect(names[0]).to.match(/^Table 1: \w/u);
    for (const row of page('article tbody tr').toArray()) {
      expect(page(row).children().first().is('th[scope=row]')).to.equal(true);
    }
  });

  it('keeps formulas as they were written, line by line', () => {
    const wilson = page('pre')
      .toArray()
      .map((one) => load(one).text())
      .find((text) => text.includes('centre'));
    expect(wilson).to.match(/^n\* .*\ncentre {2,}= \(p \+ z²\/2n\*\) \/ \(1 \+ z²\/n\*\)\nhalf /u);
  });

  it('needs no script and no other machine', () => {
    expect(page('script').length).to.equal(0);
    expect(html).not.to.match(/ on\w+=|style="|(?:src|href)="(?:https?:)?\/\//u);
  });
});
