import { expect } from 'chai';
import type { Chart, ChartSeries } from '../../../reports/chart.ts';
import { layChart } from '../../../reports/chart-config.ts';
import { contrast, onDark } from '../../../reports/chart-layout/colours.ts';
import { boxOf, type Layout } from '../../../reports/chart-layout/layout.ts';
import { collisions, cutOff } from '../../support/chart-faults.ts';

const paper = { width: 470, font: 'Sans', fontSize: 9 };
const frame = {
  title: '',
  question: '',
  baseLine: '',
  alt: '',
  hiddenText: 'niet getoond',
  language: 'nl',
  max: 0.4,
};

function lane(label: string, values: (number | null)[]): ChartSeries {
  const intervals = values.map((value) =>
    value === null ? null : { low: value - 0.05, high: value + 0.05 },
  );
  return { label, colour: '#0B5563', ink: '#FFFFFF', state: 'plain', values, intervals };
}

/** Four waves, a year and a half apart, but the last two closer together. */
function linesOf(series: ChartSeries[], breaks: Chart['breaks'] = []): Chart {
  const days = [0, 540, 1080, 1350];
  const rows = ['2020-1', '2021-3', '2023-1', '2024-1'].map((label, i) => ({
    label,
    state: 'plain' as const,
    setApart: false,
    day: days[i] ?? 0,
  }));
  return { ...frame, shape: 'lines', unit: 'share', rows, series, breaks };
}

/** The line itself is thicker than whiskers and axis. */
function curves({ strokes }: Layout): number[] {
  const thickest = Math.max(...strokes.map(({ width }) => width));
  return strokes
    .filter(({ width, points }) => width === thickest || points.length > 2)
    .map(({ points }) => points.length);
}

describe('a line over the waves', () => {
  const steady = lane('Totaal', [0.2, 0.25, 0.3, 0.28]);

  it('joins waves that may be compared, at their real distances', () => {
    const layout = layChart(linesOf([steady]), paper);
    const [first = 0, second = 0, third = 0, fourth = 0] = layout.dots.map(({ x }) => x);
    expect(layout.strokes.some(({ points }) => points.length === 4)).to.equal(true);
    expect((third - second) / (second - first)).to.be.closeTo(1, 1e-9);
    expect((fourth - third) / (second - first)).to.be.closeTo(0.5, 1e-9);
  });

  it('of everybody stands out no less than that of a group, on a dark page too', () => {
    const group = { ...lane('16–34', [0.1, 0.15, 0.2, 0.25]), colour: '#7FB2C9' };
    const { strokes } = layChart(linesOf([steady, group]), { ...paper, dark: true });
    const [everybody = '', some = ''] = strokes
      .filter(({ points }) => points.length === 4)
      .map(({ colour }) => colour);
    expect(contrast(everybody, onDark.paper)).to.be.at.least(0.95 * contrast(some, onDark.paper));
  });

  it('leaves a gap where a wave is missing: two short lines, no point between', () => {
    const layout = layChart(linesOf([lane('Totaal', [0.2, 0.25, null, 0.28])]), paper);
    expect(layout.dots).to.have.length(3);
    expect(curves(layout).filter((points) => points > 2)).to.deep.equal([]);
    expect(layout.areas).to.have.length(1);
  });

  it('is broken where the series is, with a dashed line and its reason', () => {
    const reason = 'Streeplijn: de vraag kreeg andere woorden.';
    const layout = layChart(linesOf([steady], [{ row: 2, text: reason }]), paper);
    const [dashed, ...others] = layout.strokes.filter(({ dash }) => dash !== undefined);
    const [, second = 0, third = 0] = layout.dots.map(({ x }) => x);
    expect(others).to.deep.equal([]);
    expect(dashed?.points[0]?.[0]).to.be.above(second).and.below(third);
    expect(layout.labels.map(({ text }) => text)).to.include(reason);
    expect(layout.strokes.filter(({ points }) => points.length > 2)).to.deep.equal([]);
  });

  it('has what happened between two waves as a mark between them, under every lane, and its words once', () => {
    const happenings = [{ from: 600, to: 620, text: 'Bewonersbrief' }, { from: -900, to: -890, text: 'te vroeg' }]; // prettier-ignore
    const layout = layChart({ ...linesOf([steady, lane('16-34', [0.1, 0.2, 0.3, 0.2])]), happenings }, paper);
    const [, second = 0, third = 0] = layout.dots.map(({ x }) => x);
    expect(layout.swatches).to.have.length(2);
    expect(layout.swatches[0]?.x).to.be.above(second).and.below(third);
    const said = layout.labels.map(({ text }) => text);
    expect(said.filter((text) => text === 'Bewonersbrief')).to.have.length(1);
    expect(said).not.to.include('te vroeg');
    expect([...collisions(layout), ...cutOff(layout)]).to.deep.equal([]);
  });

  it('marks nothing after the last wave, also in lanes with room beside it: every mark is in the key', () => {
    const groups = ['16-34', '35-54', '55-64', '65-74', '75+'].map((name) =>
      lane(name, [0.1, 0.2, 0.3, 0.2]),
    );
    const chart = linesOf([steady, ...groups]);
    const last = chart.rows.at(-1)?.day ?? 0;
    const happenings = [{ from: last + 60, to: last + 90, text: 'na de laatste bevraging' }];
    const layout = layChart({ ...chart, happenings }, paper);
    expect(layout.swatches).to.deep.equal([]);
    expect(layout.labels.map(({ text }) => text)).not.to.include('1');
  });

  it('has its target as a dashed line that stops for the figures in its way', () => {
    const layout = layChart({ ...linesOf([steady]), target: { value: 0.33, text: 'doel 33 %' } }, paper);
    const parts = layout.strokes.filter(({ dash }) => dash !== undefined).slice(0, -1);
    const level = parts[0]?.points[0]?.[1] ?? 0;
    expect(layout.dots.every(({ y }) => y > level)).to.equal(true);
    expect(parts.length).to.be.above(1);
    const words = layout.labels.map(boxOf).filter((box) => box.y < level && level < box.y + box.height);
    expect(words.length).to.be.above(0);
    for (const box of words)
      for (const { points } of parts)
        expect((points[1]?.[0] ?? 0) <= box.x || (points[0]?.[0] ?? 0) >= box.x + box.width).to.equal(true);
    expect(layout.labels.map(({ text }) => text)).to.include('doel 33 %');
  });

  it('counts where it is of counts, on a scale that holds them and the target', () => {
    const counts = { ...lane('Aanmeldingen', [3901, 5200, 6100, 5800]) };
    delete counts.intervals;
    const chart: Chart = {
      ...linesOf([counts]),
      unit: 'count',
      max: 0,
      target: { value: 7000, text: 'doel' },
    };
    const layout = layChart(chart, paper);
    expect(layout.labels.map(({ text }) => text)).to.include.members(['3.901', '6.100']);
    const [line] = layout.strokes.filter(({ dash }) => dash !== undefined);
    expect(Math.min(...layout.dots.map(({ y }) => y))).to.be.above(line?.points[0]?.[1] ?? 0);
  });

  it('starts its scale at zero: twice the share stands twice as high', () => {
    const layout = layChart(linesOf([lane('Totaal', [0.1, 0.2, 0.4, 0.3])]), paper);
    const zero = Math.max(...layout.strokes.flatMap(({ points }) => points.map(([, y]) => y)));
    const [one = 0, two = 0, four = 0] = layout.dots.map(({ y }) => zero - y);
    expect(two / one).to.be.closeTo(2, 1e-9);
    expect(four / one).to.be.closeTo(4, 1e-9);
  });

  it('draws every interval, and none where there is none', () => {
    const bare = { ...steady, intervals: [null, null, null, null] };
    const whiskers = layChart(linesOf([steady]), paper).strokes.length;
    // A whisker is three lines, each on a rim.
    expect(whiskers - layChart(linesOf([bare]), paper).strokes.length).to.equal(4 * 6);
  });

  it('keeps its words apart for seven groups and on a phone', () => {
    const groups = ['Totaal', '16–34', '35–54', '55–64', '65–74', '75+', 'vrouw'].map((label) =>
      lane(label, steady.values),
    );
    for (const width of [280, 340, 470, 900]) {
      const layout = layChart(linesOf(groups), { ...paper, width });
      expect(collisions(layout), String(width)).to.deep.equal([]);
      expect(cutOff(layout), String(width)).to.deep.equal([]);
    }
  });
});

describe('a funnel', () => {
  const chart: Chart = {
    ...frame,
    shape: 'funnel',
    unit: 'share',
    rows: ['iedereen', 'kent het', 'gebruikte het al'].map((label, i) => ({
      label,
      state: 'plain',
      setApart: i === 0,
    })),
    series: [lane('Totaal', [1, 0.78, 0.23])],
    between: ['22 % kent het niet', '55 % kent het, niet gebruikt'],
  };

  it('has a bar a step, as wide as its share and centred on the one above', () => {
    const [all, known, used] = layChart(chart, paper).bars;
    const middles = [all, known, used].map((bar) => (bar?.x ?? 0) + (bar?.width ?? 0) / 2);
    expect((known?.width ?? 0) / (all?.width ?? 1)).to.be.closeTo(0.78, 1e-9);
    expect((used?.width ?? 0) / (all?.width ?? 1)).to.be.closeTo(0.23, 1e-9);
    expect(Math.max(...middles) - Math.min(...middles)).to.be.below(1e-9);
  });

  it('says who fell away between two steps, and keeps its words apart', () => {
    for (const width of [280, 470, 900]) {
      const layout = layChart(chart, { ...paper, width });
      const said = layout.labels.map(({ text }) => text).join(' ');
      for (const words of chart.between ?? []) expect(said).to.contain(words);
      expect(collisions(layout)).to.deep.equal([]);
      expect(cutOff(layout)).to.deep.equal([]);
    }
  });
});
