import { expect } from 'chai';
import type { Chart, ChartRow } from '../../../reports/chart.ts';
import { layChart } from '../../../reports/chart-config.ts';
import { readBars } from '../../../reports/chart-reading.ts';
import type { Layout } from '../../../reports/chart-layout/layout.ts';
import { seededRandom } from '../../../server/demo/seeded-random.ts';
import { collisions, crossings, cutOff } from '../../support/chart-faults.ts';

const names = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
const shorts = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');
const frame = {
  title: '',
  question: '',
  baseLine: '',
  alt: '',
  hiddenText: 'geen cijfers',
  language: 'nl',
  max: 1,
};

function monthRow(at: number): ChartRow {
  const [year, month] = [2018 + Math.floor(at / 12), at % 12];
  const day = Math.round(at * 30.44);
  return {
    label: `${names[month] ?? ''} ${year}`,
    short: shorts[month] ?? '',
    state: 'plain',
    setApart: false,
    day,
  };
}

function chartOf(values: (number | null)[], more: Partial<Chart> = {}): Chart {
  return {
    ...frame,
    shape: 'months',
    unit: 'count',
    rows: values.map((_, at) => monthRow(at)),
    series: [{ label: 'Contacten', colour: '#0B5563', ink: '#FFFFFF', state: 'plain', values }],
    ...more,
  };
}

function lay(chart: Chart, width = 680): Layout {
  return layChart(chart, { width, font: 'Source Sans 3', fontSize: 15 });
}

function wordsIn({ labels }: Layout): string[] {
  return labels.map(({ text }) => text);
}

function faults(layout: Layout): string[] {
  return [...collisions(layout), ...cutOff(layout), ...crossings(layout)];
}

describe('months as columns', () => {
  it('stand on zero: twice the contacts, twice as high', () => {
    const [one, two] = lay(chartOf([400, 800])).bars;
    expect((two?.height ?? 0) / (one?.height ?? 1)).to.be.closeTo(2, 1e-9);
  });

  it('are hatched where there are no figures, in one go, and say so under the chart', () => {
    const layout = lay(chartOf([400, null, null, 500]));
    expect(layout.bars).to.have.length(2);
    const [gap, sample, ...others] = layout.hatches;
    expect(others).to.deep.equal([]);
    expect((gap?.width ?? 0) / (sample?.width ?? 1)).to.be.above(2);
    expect(wordsIn(layout)).to.include('geen cijfers');
  });

  it('are not hatched for a month in which nobody came', () => {
    const layout = lay(chartOf([400, 0, 500]));
    expect(layout.bars.map(({ height }) => height === 0)).to.deep.equal([false, true, false]);
    expect(layout.hatches).to.deep.equal([]);
    expect(wordsIn(layout)).to.include('0');
  });

  it('are lighter and have an asterisk while the month is not over', () => {
    const chart = chartOf([400, 200]);
    const layout = lay({
      ...chart,
      rows: chart.rows.map((row, at) => (at === 1 ? { ...row, state: 'small' } : row)),
    });
    expect(layout.bars[0]?.colour).not.to.equal(layout.bars[1]?.colour);
    expect(wordsIn(layout)).to.include('200*');
  });

  it('have all figures where there is room, else the highest, the lowest and the last', () => {
    const values = Array.from({ length: 36 }, (_, at) => 500 + ((at * 7) % 36));
    expect(wordsIn(lay(chartOf(values.slice(0, 12)))).filter((text) => /^\d{3}$/u.test(text))).to.have.length(
      12,
    );
    expect(wordsIn(lay(chartOf(values), 320)).filter((text) => /^\d{3}$/u.test(text))).to.have.members([
      '535',
      '500',
      '529',
    ]);
  });

  it('name the months as far as there is room, and the years under them', () => {
    const values = Array.from({ length: 24 }, () => 500);
    expect(wordsIn(lay(chartOf(values.slice(0, 12)), 1100))).to.include.members(['september', '2018']);
    expect(wordsIn(lay(chartOf(values), 900))).to.include.members(['mrt', '2018', '2019']);
    expect(wordsIn(lay(chartOf(values)))).to.include.members(['mrt', '2018', '2019']);
    const narrow = wordsIn(lay(chartOf(values), 340));
    expect(narrow.filter((text) => text.length === 1)).to.have.length(24);
  });

  it('have no other scale in another lane than from zero to its own highest', () => {
    const [first, second] = [[100, 200], [10, 20]]; // prettier-ignore
    const chart = chartOf(first ?? []);
    const series = [first, second].flatMap((values) =>
      chart.series.map((one) => ({ ...one, values: values ?? [] })),
    );
    const { bars } = lay({ ...chart, series });
    expect(bars.map(({ height }) => Math.round(height))).to.deep.equal([
      ...bars.slice(2).map(({ height }) => Math.round(height)),
      ...bars.slice(0, 2).map(({ height }) => Math.round(height)),
    ]);
    expect(bars[2]?.y).to.be.above(bars[0]?.y ?? 0);
  });

  it('are parted by a dashed line where the series is broken, between the two columns, with its words', () => {
    const layout = lay(chartOf([400, 450, 500, 480], { breaks: [{ row: 2, text: 'nieuwe software' }] }));
    const [line] = layout.strokes.filter(
      ({ dash, points }) => dash !== undefined && points[0]?.[0] === points[1]?.[0],
    );
    const x = line?.points[0]?.[0] ?? 0;
    expect(x).to.be.above((layout.bars[1]?.x ?? 0) + (layout.bars[1]?.width ?? 0));
    expect(x).to.be.below(layout.bars[2]?.x ?? 0);
    expect(wordsIn(layout)).to.include('nieuwe software');
  });

  it('show what happened as numbered marks at its days, and leave out what happened before or after', () => {
    const happenings = [
      { from: 45, to: 60, text: 'brief' },
      { from: -400, to: -390, text: 'te vroeg' },
      { from: 1000, to: 1001, text: 'te laat' },
    ];
    const layout = lay(chartOf([400, 450, 500, 480], { happenings }));
    const [mark, ...others] = layout.swatches;
    expect(others).to.deep.equal([]);
    expect(mark?.x).to.be.within((layout.bars[1]?.x ?? 0) + 1, layout.bars[2]?.x ?? 0);
    expect(wordsIn(layout)).to.include.members(['1', 'brief']);
    expect(wordsIn(layout).join()).not.to.match(/te (vroeg|laat)/u);
  });

  it('have room for a target above every column', () => {
    const layout = lay(chartOf([0.2, 0.4], { unit: 'share', target: { value: 0.8, text: 'doel 80 %' } }));
    const line = layout.strokes.find(({ dash }) => dash !== undefined);
    const target = line?.points[0]?.[1] ?? 0;
    const top = Math.min(...layout.bars.map(({ y }) => y));
    expect(target).to.be.below(top);
    expect(wordsIn(layout)).to.include('doel 80 %');
  });

  it('are read one by one, gaps too, and say when a month is not over', () => {
    const chart = chartOf([400, null, null, 500]);
    const rows = chart.rows.map((row, at) => (at === 3 ? { ...row, state: 'small' as const } : row));
    const read = readBars({ ...chart, rows }, lay({ ...chart, rows }));
    expect(read.map(({ text }) => text)).to.deep.equal([
      'januari 2018: 400',
      'februari 2018 – maart 2018: geen cijfers',
      'april 2018: 500, niet volledig',
    ]);
  });
});

describe('any months', () => {
  const random = seededRandom(20260101);
  const draw = (most: number): number => Math.floor(random() * most);
  const pick = (chance: number): boolean => random() < chance;

  /** Of 1 to 80 months, with gaps, breaks, marks and a target anywhere. */
  function anyChart(): Chart {
    const count = 1 + draw(80);
    const size = 10 ** (1 + draw(5));
    const drawn = (): (number | null)[] =>
      Array.from({ length: count }, () => (pick(0.12) ? null : pick(0.05) ? 0 : draw(size)));
    const chart = chartOf(drawn());
    const lanes = 1 + draw(3);
    return {
      ...chart,
      rows: chart.rows.map((row) => (pick(0.04) ? { ...row, state: 'small' } : row)),
      series: Array.from({ length: lanes }, (_, at) =>
        chart.series.map((one) => ({ ...one, label: `Dienst ${at} met een lange naam`, values: drawn() })),
      ).flat(),
      breaks: Array.from({ length: draw(4) }, () => ({
        row: draw(count),
        text: 'overstap naar nieuwe software in het hele gemeentehuis',
      })),
      happenings: Array.from({ length: draw(7) }, (_, at) => {
        const from = draw(count * 31);
        return { from, to: from + draw(90), text: `campagne ${at} in het infoblad` };
      }),
      ...(pick(0.3) ? { target: { value: draw(size * 2), text: 'doel' } } : {}),
    };
  }

  for (const width of [320, 470, 680, 1100]) {
    it(`have no words on one another, cut off or through a column at ${width} px`, () => {
      for (let round = 0; round < 150; round += 1) {
        const chart = anyChart();
        expect(faults(lay(chart, width)), JSON.stringify(chart)).to.deep.equal([]);
      }
    });
  }

  it('say their highest whole value somewhere, whatever is around it', () => {
    for (let round = 0; round < 60; round += 1) {
      const values = Array.from({ length: 1 + draw(70) }, () => draw(9000));
      const highest = Math.max(...values);
      const said = wordsIn(lay(chartOf(values), 320)).map((text) => Number(text.replaceAll('.', '')));
      expect(said).to.include(highest);
    }
  });

  it('are all read, in as many words as there are columns and gaps', () => {
    for (let round = 0; round < 60; round += 1) {
      const chart = anyChart();
      const read = readBars(chart, lay(chart));
      const known = chart.series.flatMap(({ values }) => values.filter((value) => value !== null));
      expect(read.filter(({ text }) => !text.endsWith('geen cijfers'))).to.have.length(known.length);
    }
  });
});
