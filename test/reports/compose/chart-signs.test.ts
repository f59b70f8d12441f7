import { expect } from 'chai';
import { frameChart } from '../../../reports/framed-chart.ts';
import type { Chart } from '../../../reports/chart.ts';
import { demoReport } from '../../support/demo-report.ts';

const charts: Chart[] = [];

describe('the signs of a chart that stands alone', () => {
  before(async () => {
    const { report } = await demoReport('2021-3');
    const blocks = report.sections.flatMap((section) => section.blocks);
    charts.push(...blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : [])));
  });
  const drawn = (chart: Chart): string => {
    const around = { colour: '#0B5563', source: 'Kerkebeek' };
    const { layout, lines } = frameChart(chart, { width: 800, fontSize: 16, around });
    return [...layout.labels, ...lines].map(({ text }) => text).join('\n');
  };

  it('are explained wherever a picture has them, and only where the figures do', () => {
    for (const chart of charts) {
      const { signs = '' } = chart;
      const picture = drawn({ ...chart, signs: '' });
      if (/[▲▼]/u.test(picture)) expect(signs, chart.id).to.contain('▲ of ▼:');
      expect(signs.includes('*: minder dan 50'), chart.id).to.equal(/\d\*$/mu.test(picture));
    }
    const plain = charts.filter(({ series }) =>
      series.every(({ marks = [] }) => marks.every((one) => one === null)),
    );
    expect(plain.map(({ signs = '' }) => signs).join()).not.to.contain('▲');
  });

  it('are in the words of the picture, with grey', () => {
    const grey = charts.find((chart) => chart.rows.some(({ state }) => state === 'small'));
    expect(grey?.signs).to.contain('Grijs: minder dan 30 antwoorden, vergelijk die niet.');
    expect(grey === undefined ? '' : drawn(grey).replaceAll('\n', ' ')).to.contain(grey?.signs);
  });
});
