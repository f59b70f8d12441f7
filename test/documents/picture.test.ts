import { expect } from 'chai';
import { layChart } from '../../reports/chart-config.ts';
import { contrast, onDark, onWhite } from '../../reports/chart-layout/colours.ts';
import { emptyLayout } from '../../reports/chart-layout/layout.ts';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { drawPicture } from '../../server/documents/chart-view.ts';
import { chartsIn } from '../../server/documents/chart-files.ts';
import { houseSheet, houseSheetAddress } from '../../server/documents/house-colours.ts';
import { darkClasses, pictureOf } from '../../server/documents/picture.ts';
import { reportSample, stackedChart } from '../fixtures/report-sample.ts';
import { twoBanners } from '../support/two-banners.ts';

const rule = { light: onWhite.rule, dark: onDark.rule };

describe('the picture of a chart', () => {
  it('says every word of the layout, at its place', () => {
    const layout = layChart(stackedChart, { width: 680, font: 'Source Sans 3', fontSize: 15 });
    const said = drawPicture(stackedChart, 680, true).words.flatMap(({ texts }) => texts);
    expect(said.map(({ text }) => text)).to.have.members(layout.labels.map(({ text }) => text));
    const total = said.find(({ text }) => text === 'Totaal');
    expect(total?.x).to.equal(0);
  });

  it('draws areas under bars, and lines and dots over them', () => {
    const setting = { width: 100, size: 10, ink: onWhite, dark: false };
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const layout = {
      ...emptyLayout(setting),
      height: 50,
      dots: [{ x: 5, y: 5, radius: 2, colour: '#000005', rim: '#FFFFFF' }],
      strokes: [
        {
          points: [[0, 0] as [number, number], [9, 9] as [number, number]],
          colour: '#000004',
          width: 2,
          dash: [3, 1] as [number, number],
        },
      ],
      swatches: [{ ...box, colour: '#000006' }],
      bars: [{ ...box, series: 0, colour: '#000002' }],
      areas: [
        {
          points: [[0, 0] as [number, number], [9, 0] as [number, number], [9, 9] as [number, number]],
          colour: '#000001',
        },
      ],
      frames: [box],
    };
    const { marks } = pictureOf(layout, null, { light: '#000003', dark: '#000003' });
    expect(marks.map(({ fill, stroke }) => (fill === 'none' ? stroke : fill))).to.deep.equal([
      '#000001',
      '#000002',
      '#000003',
      '#000004',
      '#000005',
      '#000006',
    ]);
    expect(marks.map(({ path }) => path)).to.include.members([
      'M0 0L9 0L9 9z',
      'M0 0L9 9',
      'M3 5a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z',
    ]);
    expect(marks[3]?.dash).to.equal('3 1');
  });

  it('leaves out what a file cannot hold', () => {
    const strange = { ...stackedChart, hiddenText: 'niet\u0000 ge\u0007toond \uD800' };
    const said = drawPicture(strange, 680, false).words.flatMap(({ texts }) => texts.map(({ text }) => text));
    expect(said.join('')).not.to.match(/[\p{Cc}\p{Cs}]/u);
  });
});

describe('the sheet of a house colour', () => {
  for (const colour of ['#0B5563', '#FFD500', '#8CC63F', '#000000']) {
    it(`makes ${colour} read well on white and on a dark page`, () => {
      const [light = '', dark = ''] = [...houseSheet(colour).css.matchAll(/--house:(#\w{6})/gu)].map(
        ([, found]) => found,
      );
      expect(contrast(light, '#FFFFFF')).to.be.at.least(4.5);
      expect(contrast(dark, onDark.paper)).to.be.at.least(7);
    });
  }

  it('has a class for every colour that charts have on a dark page', () => {
    const composed = composeReport(twoBanners(), 'a'.repeat(64));
    const charts = [stackedChart, ...chartsIn(composed).map(({ chart }) => chart)];
    const needed = new Set(charts.flatMap((chart) => darkClasses(drawPicture(chart, 680, true))));
    const { css } = houseSheet(reportSample.colour);
    expect(needed.size).to.be.above(10);
    expect([...needed].filter((name) => !css.includes(`.${name}{`))).to.deep.equal([]);
  });

  it('stands at an address with the colour and a hash of what it says', () => {
    expect(houseSheetAddress('#0b5563')).to.equal(`/huisstijl-0B5563-${houseSheet('#0b5563').hash}.css`);
    expect(houseSheet('#0B5563').hash).not.to.equal(houseSheet('#8CC63F').hash);
  });

  it('knows rules for what is drawn and what is lined', () => {
    expect(
      pictureOf(emptyLayout({ width: 1, size: 1, ink: onWhite, dark: false }), null, rule).marks,
    ).to.deep.equal([]);
    expect(houseSheet('#0B5563').css)
      .to.match(/\.f-[0-9A-F]{6}\{fill:#[0-9A-F]{6}\}/u)
      .and.to.match(/\.s-[0-9A-F]{6}\{stroke:#[0-9A-F]{6}\}/u);
  });
});
