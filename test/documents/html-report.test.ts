import { expect } from 'chai';
import { load, type CheerioAPI } from 'cheerio';
import { composeReport } from '../../reports/compose/compose-report.ts';
import type { Report, ReportTable } from '../../reports/report.ts';
import { htmlDocument } from '../../server/documents/html-document.ts';
import { htmlFragment } from '../../server/documents/html-fragment.ts';
import { heavyReport, longQuote, rightToLeft } from '../fixtures/heavy-report.ts';
import { payloads, withPayload } from '../support/payloads.ts';
import { expectedCells, tablesIn } from '../support/tables-in-html.ts';
import { twoBanners } from '../support/two-banners.ts';

function tagsOf(page: CheerioAPI): string[] {
  return [
    ...new Set(
      page('*')
        .toArray()
        .map((element) => page(element).prop('tagName') ?? ''),
    ),
  ].toSorted();
}

function attributesOf(page: CheerioAPI): string[] {
  return [
    ...new Set(
      page('*')
        .toArray()
        .flatMap((element) => Object.keys(page(element).attr() ?? {})),
    ),
  ].toSorted();
}

const kinds = { file: htmlDocument, fragment: htmlFragment };

function tablesOf({ sections }: Report): ReportTable[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}

for (const [kind, make] of Object.entries(kinds)) {
  describe(`the report as a ${kind}`, () => {
    let plain: CheerioAPI;
    before(async () => {
      plain = load(await make(heavyReport));
    });

    it('has every figure of every table in its row, under its head', () => {
      const page = plain;
      const shown = tablesIn(page);
      const tables = tablesOf(heavyReport);
      expect(shown.length).to.equal(tables.length);
      tables.forEach((table, i) => {
        expect(shown[i]?.cells, table.caption).to.deep.equal(expectedCells(table));
        expect(shown[i]?.caption).to.contain(table.caption);
      });
    });

    it('says all that the report says', () => {
      const text = plain.text();
      const said = heavyReport.sections.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap((block) => {
          if (block.kind === 'chart') return [block.chart.title, block.chart.baseLine];
          if (block.kind === 'list' || block.kind === 'quotes') return block.items;
          return 'text' in block ? [block.text] : [];
        }),
      ]);
      for (const words of [...said, heavyReport.title, heavyReport.footer, ...heavyReport.coverLines])
        expect(text).to.contain(words);
      expect(text).to.contain(longQuote).and.to.contain(rightToLeft);
    });

    it('gives every chart its words, once', () => {
      const page = plain;
      const charts = heavyReport.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
      );
      const labels = page('figure [role=img]')
        .toArray()
        .map((picture) => page(picture).attr('aria-label'));
      expect(labels).to.deep.equal(charts.map(({ alt }) => alt));
      expect(page('figure svg:not([role=img]):not([aria-hidden=true])').length).to.equal(0);
    });

    it('leads only to what is there, under names that are used once', () => {
      const page = plain;
      const ids = page('[id]')
        .toArray()
        .map((element) => page(element).attr('id') ?? '');
      expect(new Set(ids).size).to.equal(ids.length);
      const leads = page('a[href^="#"]')
        .toArray()
        .map((lead) => (page(lead).attr('href') ?? '').slice(1));
      expect(leads.length).to.be.above(2);
      expect(leads.filter((lead) => !ids.includes(lead))).to.deep.equal([]);
    });

    it('asks for nothing and runs nothing', async () => {
      const html = await make(heavyReport);
      const page = load(html);
      expect(page('script, link, iframe, object, embed, base, meta[http-equiv]').length).to.equal(0);
      expect(html).not.to.match(/\son\w+=|\sstyle="|javascript:|@import/iu);
      expect(html.replaceAll('http://www.w3.org/2000/svg', '')).not.to.match(
        /url\((?!data:)|src="(?!data:)/u,
      );
    });

    it('is the same text for the same report', async () => {
      expect(await make(heavyReport)).to.equal(await make(heavyReport));
    });

    for (const payload of payloads) {
      it(`shows ${payload.slice(0, 40)} as words`, async () => {
        const page = load(await make(withPayload(heavyReport, payload)));
        expect(tagsOf(page)).to.deep.equal(tagsOf(plain));
        expect(attributesOf(page)).to.deep.equal(attributesOf(plain));
        expect(page('blockquote p').last().text()).to.equal(`Kort.${payload}`);
        expect(page('article h1, article h2').first().text()).to.equal(`${heavyReport.title}${payload}`);
      });
    }
  });
}

describe('the report as a file', () => {
  it('has its letters in it: the Latin ones of three faces, and the others only where it needs them', async () => {
    const faces = (html: string): number => [...html.matchAll(/@font-face/gu)].length;
    const plain = await htmlDocument(composeReport(twoBanners(), 'a'.repeat(64)));
    const polish = await htmlDocument(
      composeReport(twoBanners({ title: 'Zażółć gęślą', yes: 'tak' }), 'a'.repeat(64)),
    );
    expect([faces(plain), faces(polish)]).to.deep.equal([3, 6]);
    expect(plain).to.contain('url(data:font/woff2;base64,d09GMg');
  });

  it('leads out of the report to web addresses alone', async () => {
    const facts = {
      kind: 'facts' as const,
      items: ['https://kerkebeek.example/methode', 'javascript:alert(1)'].map((href) => ({
        label: 'Rekenwijze',
        text: href,
        href,
      })),
    };
    const report: Report = { ...heavyReport, sections: [{ id: 'a', level: 1, title: 'A', blocks: [facts] }] };
    const page = load(await htmlDocument(report));
    expect(
      page('dd a')
        .toArray()
        .map((lead) => page(lead).attr('href')),
    ).to.deep.equal(['https://kerkebeek.example/methode']);
    expect(page('dd').last().text()).to.equal('javascript:alert(1)');
  });

  it('has pictures for a wide and for a narrow column', async () => {
    const page = load(await htmlDocument(heavyReport));
    expect(page('figure svg.picture--wide').length).to.equal(4);
    expect(page('figure svg.picture--narrow').length).to.equal(4);
  });

  it('names every dark colour that its charts use', async () => {
    const html = await htmlDocument(heavyReport);
    const used = new Set(
      [...html.matchAll(/class="([fs]-[0-9A-F]{6}(?: [fs]-[0-9A-F]{6})*)"/gu)].flatMap(([, names = '']) =>
        names.split(' '),
      ),
    );
    expect(used.size).to.be.above(5);
    for (const name of used) expect(html).to.contain(`.${name}{`);
  });

  it('closes the table of a chart until somebody opens it, and leaves other tables open', async () => {
    const page = load(await htmlDocument(heavyReport));
    expect(page('#ontvangst details.figures table').length).to.equal(1);
    expect(page('#boek details').length).to.equal(0);
  });
});

describe('the report as a fragment', () => {
  it('is a part of a page: its title is of the second rank, chapters of the third, questions of the fourth', async () => {
    const html = await htmlFragment(heavyReport);
    const page = load(html, null, false);
    expect(page('html, head, body, style, h1, title').length).to.equal(0);
    expect(page('h2').length).to.equal(1);
    expect(page('h3').length).to.equal(heavyReport.sections.filter(({ level }) => level === 1).length);
    expect(page('h4').length).to.equal(heavyReport.sections.filter(({ level }) => level === 2).length);
    expect(page('article').attr('lang')).to.equal('nl-BE');
  });

  it('names everything so that it cannot clash with the page around it', async () => {
    const page = load(await htmlFragment(heavyReport), null, false);
    const names = page('[id], [class]')
      .toArray()
      .flatMap((element) => [
        page(element).attr('id') ?? '',
        ...(page(element).attr('class') ?? '').split(' '),
      ])
      .filter((name) => name !== '');
    expect(names.length).to.be.above(50);
    expect(names.filter((name) => !name.startsWith('panelpeil-'))).to.deep.equal([]);
  });

  it('says in words what a style sheet would say in grey', async () => {
    const page = load(await htmlFragment(heavyReport), null, false);
    expect(page('td.panelpeil-tone--grey').first().text()).to.contain('(n < 30)');
  });

  it('reads its signs aloud', async () => {
    const page = load(await htmlFragment(heavyReport), null, false);
    const labels = page('td [role=img]')
      .toArray()
      .map((sign) => `${page(sign).text()} ${page(sign).attr('aria-label')}`);
    expect(labels).to.include.members(['▲ hoger dan de rest', '▼ lager dan de rest', '– niet getoond']);
  });
});
