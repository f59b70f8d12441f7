import { expect } from 'chai';
import { chooseGroup } from '../../reports/chart-choice.ts';
import { layChart } from '../../reports/chart-config.ts';
import { readBars } from '../../reports/chart-reading.ts';
import type { Chart } from '../../reports/chart.ts';
import { lanesChart, stackedChart } from '../fixtures/report-sample.ts';

const group = (label: string): { code: string; name: string; head: string } => ({
  code: label,
  name: label,
  head: label,
});
const overview: Chart = {
  ...stackedChart,
  rows: stackedChart.rows.map((row) => ({ ...row, setApart: false })),
};
const options = { width: 640, font: 'Source Sans 3', fontSize: 15 };

describe('a chart narrowed to one group', () => {
  it('keeps the total and that group of stacked bars, with all that stands beside them', () => {
    const chart = {
      ...stackedChart,
      asides: [{ head: 'n', texts: ['219', '61', '74', '48', '24', ''] }],
    };
    const chosen = chooseGroup(chart, group('35-54 jaar'));
    expect(chosen.rows.map(({ label }) => label)).to.deep.equal(['Totaal', '35-54 jaar']);
    expect(chosen.series.map(({ values }) => values)).to.deep.equal(
      chart.series.map(({ values }) => [values[0], values[2]]),
    );
    expect(chosen.asides).to.deep.equal([{ head: 'n', texts: ['219', '74'] }]);
  });

  it('keeps the total and that lane of lanes', () => {
    const chosen = chooseGroup(lanesChart, group('55-64 jaar'));
    expect(chosen.series.map(({ label }) => label)).to.deep.equal(['Totaal', '55-64 jaar']);
    expect(chosen.rows).to.deep.equal(lanesChart.rows);
  });

  it('says its own figures in its alternative text, and no others', () => {
    const { alt } = chooseGroup(stackedChart, group('16-34 jaar'));
    expect(alt).to.contain(stackedChart.title);
    expect(alt).to.contain('Totaal: heel ontevreden 3\u00a0%');
    expect(alt).to.contain('16-34 jaar: heel ontevreden 2\u00a0%');
    expect(alt).not.to.contain('35-54 jaar');
  });

  it('keeps a group that is hidden hidden', () => {
    const chosen = chooseGroup(stackedChart, group('75 jaar en ouder'));
    expect(chosen.rows[1]?.state).to.equal('hidden');
    expect(chosen.alt).not.to.contain('75 jaar en ouder');
  });

  it('stays as it is without a choice, for a group it does not have, and where it compares no groups', () => {
    expect(chooseGroup(stackedChart, null)).to.equal(stackedChart);
    expect(chooseGroup(stackedChart, group('Molenveld'))).to.equal(stackedChart);
    expect(chooseGroup(overview, group('16-34 jaar'))).to.equal(overview);
  });
});

describe('the words of a bar', () => {
  it('name the group and the answer, and give the figure, the base and the margin', () => {
    const chart: Chart = {
      ...stackedChart,
      asides: [{ head: 'n', texts: ['219', '61', '74', '48', '24', ''] }],
      series: stackedChart.series.map((series) => ({
        ...series,
        intervals: series.values.map((value) =>
          value === null ? null : { low: value - 0.02, high: value + 0.03 },
        ),
      })),
    };
    const texts = readBars(chart, layChart(chart, options)).map(({ text }) => text);
    expect(texts).to.contain(
      '16-34 jaar, heel tevreden: 22\u00a0%, n = 61, met 95\u00a0% zekerheid tussen 20\u00a0% en 25\u00a0%',
    );
    expect(texts.length).to.equal(25);
  });

  it('give what there is: no base and no margin where the chart has none', () => {
    const texts = readBars(stackedChart, layChart(stackedChart, options)).map(({ text }) => text);
    expect(texts[0]).to.equal('Totaal, heel ontevreden: 3\u00a0%');
  });

  it('stand at the bar they are about, also beside bars of nothing and hidden lanes', () => {
    const layout = layChart(lanesChart, options);
    const bars = readBars(lanesChart, layout);
    expect(bars.length).to.equal(layout.bars.length);
    for (const { box, text } of bars) {
      const drawn = layout.labels.find(
        ({ x, y }) => x > box.x && x < box.x + box.width + 8 && Math.abs(y - box.y - box.height / 2) < 1,
      );
      expect(text.endsWith(drawn?.text ?? 'nothing'), text).to.equal(true);
    }
  });
});
