import { expect } from 'chai';
import { layChart } from '../../../reports/chart-config.ts';
import { monthsChart } from '../../../reports/figure-charts/months-chart.ts';
import { contactsBy } from '../../../reports/figures/contacts.ts';
import { recordChart } from '../../../reports/print/recorded-chart.ts';
import { counterYears } from '../../support/counter-years.ts';

describe('a chart of months on paper', () => {
  const chart = monthsChart(
    { id: 'a', title: 'T', question: 'Q', baseLine: 'B', alt: 'A', colour: '#0B5563' },
    ['Burgerzaken', 'Omgeving'].map((label) => ({ label, points: contactsBy(counterYears, label, 'month') })),
    { unit: 'count', breaks: counterYears.settings.breaks, campaigns: counterYears.campaigns },
  );
  const layout = layChart(chart, { width: 470, font: 'SourceSans', fontSize: 9 });
  const { strokes } = recordChart(chart, 470);

  it('has each column as a rectangle of its own place, height and colour', () => {
    const drawn = strokes.flatMap((stroke) =>
      stroke.kind === 'fill'
        ? stroke.path.flatMap((step) =>
            step[0] === 'rect'
              ? [[...step.slice(1).map((one) => Math.round(Number(one))), stroke.colour.toUpperCase()].join()]
              : [],
          )
        : [],
    );
    const columns = layout.bars.map(({ x, y, width, height, colour }) =>
      [...[x, y, width, height].map(Math.round), colour].join(),
    );
    expect(columns.length).to.equal(78);
    expect(drawn).to.include.members(columns);
  });

  it('says every word of the layout once', () => {
    const said = strokes.flatMap((stroke) => (stroke.kind === 'text' ? [stroke.text] : []));
    expect(said.toSorted()).to.deep.equal(layout.labels.map(({ text }) => text).toSorted());
  });
});
