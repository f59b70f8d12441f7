import { expect } from 'chai';
import type { Chart } from '../../../reports/chart.ts';
import { chartConfig, layChart } from '../../../reports/chart-config.ts';
import { contrast } from '../../../reports/chart-layout/colours.ts';
import { boxOf } from '../../../reports/chart-layout/layout.ts';
import type { Label, Layout } from '../../../reports/chart-layout/layout.ts';
import { lanesChart, stackedChart } from '../../fixtures/report-sample.ts';
import { collisions, crossings, cutOff, overlap } from '../../support/chart-faults.ts';
import { demoReport } from '../../support/demo-report.ts';

const phone = { width: 340, font: 'Sans', fontSize: 13 };
const paper = { width: 470, font: 'Sans', fontSize: 9 };
const screen = { width: 900, font: 'Sans', fontSize: 15 };
const widths = [
  { width: 470.56, fontSize: 9 },
  { width: 280, fontSize: 13 },
  { width: 340, fontSize: 15 },
  { width: 640, fontSize: 15 },
  { width: 900, fontSize: 15 },
];

function textsOf(layout: Layout): string[] {
  return layout.labels.map((label) => label.text);
}

function fillUnder(layout: Layout, label: Label): string | undefined {
  return layout.bars.find((bar) => overlap(bar, boxOf(label)))?.colour;
}

describe('a chart on paper and on a screen', () => {
  for (const [name, chart] of [
    ['stacked', stackedChart],
    ['lanes', lanesChart],
  ] as const) {
    for (const [place, options] of [
      ['a phone', phone],
      ['paper', paper],
      ['a screen', screen],
    ] as const) {
      it(`keeps all words of the ${name} chart whole and apart on ${place}`, () => {
        const layout = layChart(chart, options);
        expect(collisions(layout)).to.deep.equal([]);
        expect(cutOff(layout)).to.deep.equal([]);
        const said = textsOf(layout).join(' ').replaceAll('- ', '-');
        for (const row of chart.rows) expect(said).to.include(row.label);
      });
    }
  }

  for (const wave of ['2021-3', '2023-2', '2025-1']) {
    it(`keeps the words of every chart of the demo of ${wave} apart and whole at any width`, async () => {
      const { report } = await demoReport(wave);
      const charts = report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])),
      );
      for (const chart of charts) {
        for (const { width, fontSize } of widths) {
          const layout = layChart(chart, { width, font: 'Sans', fontSize });
          const said = `${chart.id} at ${width}`;
          expect(collisions(layout), said).to.deep.equal([]);
          expect(cutOff(layout), said).to.deep.equal([]);
          expect(crossings(layout), said).to.deep.equal([]);
        }
      }
    });
  }

  it('keeps very long words inside the picture by cutting them with a hyphen', () => {
    const label = 'Burgemeestersverkiezingscampagnefinancieringsreglement';
    const chart: Chart = { ...stackedChart, rows: stackedChart.rows.map((row) => ({ ...row, label })) };
    const layout = layChart(chart, phone);
    expect(cutOff(layout)).to.deep.equal([]);
    expect(collisions(layout)).to.deep.equal([]);
    expect(textsOf(layout).filter((text) => text.endsWith('-'))).to.have.length.above(5);
  });

  it('is taller when there are more rows, and tells Chart.js the same height', () => {
    const short = { ...stackedChart, rows: stackedChart.rows.slice(0, 3) };
    const { config, height } = chartConfig(stackedChart, paper);
    expect(height).to.be.above(chartConfig(short, paper).height);
    expect(config.options?.scales?.['y']?.max).to.equal(height);
  });
});

describe('a chart of stacked bars', () => {
  it('prints a share inside its segment from 6 % up, and leaves smaller ones to the table', () => {
    const values = [0.059, 0.06, 0.12, 0.3, 0.461];
    const chart = {
      ...stackedChart,
      rows: stackedChart.rows.slice(0, 1),
      series: stackedChart.series.map((s, i) => ({ ...s, values: [values[i] ?? 0] })),
    };
    const figures = textsOf(layChart(chart, screen)).filter((text) => text.endsWith('%'));
    expect(figures).to.deep.equal(['6\u00a0%', '12\u00a0%', '30\u00a0%', '46\u00a0%']);
    expect(layChart(chart, screen).bars).to.have.length(5);
  });

  it('fills a row to the full width, with a seam of 1 between two answers', () => {
    const bars = layChart(stackedChart, paper).bars.slice(0, 5);
    const [first, second, last] = [bars[0], bars[1], bars[4]];
    expect((first?.x ?? 0) + (first?.width ?? 0) + 1).to.be.closeTo(second?.x ?? 0, 1e-9);
    expect((last?.x ?? 0) + (last?.width ?? 0) + 1).to.be.closeTo(470, 1e-9);
  });

  it('says "in %" once when the sign does not fit on a narrow screen', () => {
    const figures = textsOf(layChart(stackedChart, phone));
    expect(figures).to.include('(in %)').and.to.include('46').and.not.to.include('46\u00a0%');
  });

  it('sets the total apart', () => {
    const [total, first, second] = ['Totaal', '16-34 jaar', '35-54 jaar'].map(
      (text) => layChart(stackedChart, paper).labels.find((label) => label.text === text)?.y ?? 0,
    );
    expect((first ?? 0) - (total ?? 0)).to.be.above(((second ?? 0) - (first ?? 0)) * 1.2);
  });

  it('draws a small group in hatched grey with its mark, and a hidden group as an empty row with the sentence', () => {
    const layout = layChart(stackedChart, paper);
    expect(textsOf(layout)).to.include('n < 30').and.to.include(stackedChart.hiddenText);
    expect(layout.frames).to.have.length(1);
    const [frame] = layout.frames;
    expect(layout.bars.filter((bar) => frame !== undefined && overlap(bar, frame))).to.deep.equal([]);
    const greys = layout.bars.filter((bar) => /^#(..)\1\1$/.test(bar.colour));
    expect(greys).to.have.length(5);
    expect(layout.hatches.length).to.be.at.least(5);
  });

  for (const dark of [false, true]) {
    it(`keeps every figure readable on its segment (${dark ? 'dark' : 'light'} page)`, () => {
      const layout = layChart(stackedChart, { ...screen, dark });
      const figures = layout.labels.filter((label) => label.text.endsWith('%'));
      expect(figures).to.have.length.above(20);
      for (const label of figures) {
        const fill = fillUnder(layout, label);
        expect(contrast(label.colour, fill ?? label.colour), `${label.text} on ${fill}`).to.be.at.least(4.5);
      }
    });
  }
});

describe('a chart of lanes', () => {
  it('has one scale for all lanes, starting at zero', () => {
    const bars = layChart(lanesChart, screen).bars;
    const values = lanesChart.rows.flatMap((_, row) => lanesChart.series.map((s) => s.values[row] ?? null));
    const drawn = values.filter((value) => value !== null && value > 0);
    const ratios = bars.map((bar, i) => bar.width / (drawn[i] ?? Number.NaN));
    expect(Math.max(...ratios) - Math.min(...ratios)).to.be.below(1e-9);
    expect(bars).to.have.length(drawn.length);
  });

  it('names the hidden group and prints no figure for it', () => {
    const layout = layChart(lanesChart, phone);
    expect(textsOf(layout)).to.include('75 jaar en ouder: minder dan 10 antwoorden: niet getoond');
    expect(layout.bars.filter((bar) => bar.series === 5)).to.deep.equal([]);
    expect(textsOf(layout).filter((text) => text.endsWith('%'))).to.have.length(35);
  });

  it('prints means with a comma, against the end of their own scale', () => {
    const values = [4.06, 2.5, null, 3, 3, 3, 3];
    const chart: Chart = {
      ...lanesChart,
      unit: 'mean',
      max: 5,
      series: lanesChart.series.slice(0, 1).map((s) => ({ ...s, values })),
    };
    const layout = layChart(chart, screen);
    expect(textsOf(layout)).to.include('4,1').and.to.include('2,5').and.to.include('–');
    const [longest, half] = layout.bars;
    expect((longest?.width ?? 0) / (half?.width ?? 1)).to.be.closeTo(4.06 / 2.5, 1e-9);
    expect(textsOf(layChart({ ...chart, language: 'en' }, screen))).to.include('4.1');
  });
});
