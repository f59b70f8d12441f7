import { expect } from 'chai';
import { load } from 'cheerio';
import { chartPng, chartsIn, chartSvg } from '../../server/documents/chart-files.ts';
import type { Report } from '../../reports/report.ts';
import { heavyReport } from '../fixtures/heavy-report.ts';
import { lanesChart, reportSample, stackedChart } from '../fixtures/report-sample.ts';
import { payloads, withPayload } from '../support/payloads.ts';

/** Width and height in pixels, as the file says. */
function sizeOf(png: Buffer): [number, number] {
  expect(png.subarray(1, 4).toString('latin1')).to.equal('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function textIn(svg: string): string {
  const page = load(svg, { xml: true });
  return page('text')
    .toArray()
    .map((line) => page(line).text())
    .join(' ');
}

describe('the charts of a report as files', () => {
  it('have a name each, the same every time', () => {
    expect(chartsIn(reportSample).map(({ id }) => id)).to.deep.equal([
      'ontvangst-grafiek-1',
      'leren-kennen-grafiek-1',
    ]);
    const named: Report = {
      ...reportSample,
      sections: [
        {
          id: 'a',
          level: 1,
          title: 'A',
          blocks: [{ kind: 'chart', chart: { ...stackedChart, id: 'grafiek-lok1' } }],
        },
      ],
    };
    expect(chartsIn(named)[0]?.id).to.equal('grafiek-lok1');
  });

  it('stand alone as SVG: finding, question, base line and source are in the picture', async () => {
    const text = textIn(await chartSvg(reportSample, stackedChart));
    for (const words of [
      'Drie op de vier inwoners',
      stackedChart.question,
      stackedChart.baseLine,
      'Gemeente Kerkebeek ·',
    ])
      expect(text).to.contain(words);
    expect(text).to.contain('46\u00a0%');
  });

  it('are the chart alone when asked', async () => {
    const text = textIn(await chartSvg(reportSample, stackedChart, false));
    expect(text).to.contain('46\u00a0%').and.not.to.contain('Drie op de vier');
  });

  it('say what they show to who cannot see them', async () => {
    const page = load(await chartSvg(reportSample, lanesChart), { xml: true });
    expect(page('svg > title').text()).to.equal(lanesChart.title);
    expect(page('svg > desc').text()).to.equal(lanesChart.alt);
    expect(page('svg').attr('role')).to.equal('img');
    expect(page('svg').attr('aria-labelledby')).to.equal('title desc');
  });

  it('have room for their words in any letters: those of another machine are fitted to ours', async () => {
    const page = load(await chartSvg(reportSample, stackedChart, false), { xml: true });
    const word = page('text').filter((_, element) => page(element).text() === '46\u00a0%');
    expect(word.attr('lengthAdjust')).to.equal('spacingAndGlyphs');
    expect(Number(word.attr('textLength'))).to.be.within(25, 40);
  });

  it('keep every word inside the picture', async () => {
    for (const { chart } of chartsIn(heavyReport)) {
      const page = load(await chartSvg(heavyReport, chart), { xml: true });
      const [width, height] = ['width', 'height'].map((side) => Number(page('svg').attr(side)));
      for (const line of page('text').toArray()) {
        expect(Number(page(line).attr('x'))).to.be.within(0, width ?? 0);
        expect(Number(page(line).attr('y'))).to.be.within(0, height ?? 0);
      }
    }
  });

  it('are PNGs of twice the size, the same bytes each time', async () => {
    const [one, again] = [
      await chartPng(reportSample, stackedChart),
      await chartPng(reportSample, stackedChart),
    ];
    const svg = load(await chartSvg(reportSample, stackedChart), { xml: true })('svg');
    expect(sizeOf(one)).to.deep.equal([1600, 2 * Number(svg.attr('height'))]);
    expect(one.equals(again)).to.equal(true);
    expect(one.equals(await chartPng(reportSample, stackedChart, false))).to.equal(false);
  });

  for (const payload of payloads) {
    it(`show ${payload.slice(0, 40)} as words`, async () => {
      const [found] = chartsIn(withPayload(reportSample, `\u0000${payload}`));
      const svg = await chartSvg(reportSample, found?.chart ?? stackedChart);
      const page = load(svg, { xml: true });
      const tags = new Set(
        page('*')
          .toArray()
          .map((element) => page(element).prop('tagName')?.toLowerCase()),
      );
      expect([...tags]).to.have.members(['svg', 'title', 'desc', 'rect', 'text', 'path', 'g']);
      expect(page('svg > title').text()).to.equal(`${stackedChart.title} ${payload}`);
      expect(svg)
        .not.to.match(/<[^>]*\son\w+=/u)
        .and.not.to.contain('\u0000');
    });
  }
});
