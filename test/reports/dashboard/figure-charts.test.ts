import { expect } from 'chai';
import { figureTable } from '../../../reports/figure-charts/figure-table.ts';
import { monthsChart } from '../../../reports/figure-charts/months-chart.ts';
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import { rankedChart } from '../../../reports/figure-charts/ranked-chart.ts';
import type { PeriodFigure } from '../../../reports/figures/period-figure.ts';
import { printTableCsv } from '../../../reports/print/table-csv.ts';

const frame = { id: 'contacten', title: 'T.', question: 'Q', baseLine: 'B', alt: 'A', colour: '#0B5563' };
const extras = { unit: 'count' as const, breaks: [], campaigns: [] };

function points(values: Record<string, number | null>): PeriodFigure[] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    value,
    why: value === null ? 'missing' : null,
  }));
}

describe('names of periods', () => {
  it('are Dutch, of months, half-years and years', () => {
    const said = ['2021-05', '2021-H1', '2021-H2', '2021'].map(periodText);
    expect(said).to.deep.equal(['mei 2021', '1ste helft 2021', '2de helft 2021', '2021']);
  });
});

describe('a chart of months', () => {
  it('has the periods of every series in time, and a gap where one has none', () => {
    const chart = monthsChart(
      frame,
      [
        { label: 'Burgerzaken', points: points({ '2021-02': 800, '2021-03': null }) },
        { label: 'Omgeving', points: points({ '2021-01': 90, '2021-02': 80 }) },
      ],
      extras,
    );
    expect(chart.rows.map(({ label }) => label)).to.deep.equal([
      'januari 2021',
      'februari 2021',
      'maart 2021',
    ]);
    expect(chart.series.map(({ values }) => values)).to.deep.equal([
      [null, 800, null],
      [90, 80, null],
    ]);
  });

  it('marks a period that is not over', () => {
    const found = [...points({ '2021-01': 90 }), { period: '2021-02', value: 40, why: 'partial' as const }];
    const { rows } = monthsChart(frame, [{ label: 'Burgerzaken', points: found }], extras);
    expect(rows.map(({ state }) => state)).to.deep.equal(['plain', 'small']);
  });

  it('is broken before the first period that the break touches, and not before its own first', () => {
    const breaks = ['2020-03', '2021-08'].map((month) => ({ month, text: 'nieuwe software', kinds: [] }));
    const halves = points({ '2021-H1': 5175, '2021-H2': 5436 });
    const chart = monthsChart(frame, [{ label: 'Contacten', points: halves }], { ...extras, breaks });
    expect(chart.breaks).to.deep.equal([{ row: 1, text: 'augustus 2021: nieuwe software' }]);
  });

  it('tells what happened and when, but not what it cost', () => {
    const campaign = {
      from: '2021-05-03',
      to: '2021-05-16',
      channel: 'infoblad',
      title: 'Loket',
      audience: '',
      cost: 1_234_500,
    };
    const chart = monthsChart(frame, [{ label: 'A', points: points({ '2021-05': 1 }) }], {
      ...extras,
      campaigns: [campaign],
    });
    expect(chart.happenings).to.deep.equal([
      { from: 18750, to: 18763, text: 'Loket (infoblad), 03/05/2021 tot 16/05/2021' },
    ]);
    expect(JSON.stringify(chart)).not.to.contain('12345');
  });
});

describe('a ranked chart', () => {
  it('keeps the order it is given', () => {
    const { rows, series } = rankedChart(frame, [{ label: 'Reispas', value: 2 }, { label: 'eID', value: 3 }], 'count'); // prettier-ignore
    expect(rows.map(({ label }) => label)).to.deep.equal(['Reispas', 'eID']);
    expect(series[0]?.values).to.deep.equal([2, 3]);
  });
});

describe('a table of figures', () => {
  const about = {
    caption: 'C',
    corner: 'Product',
    columns: ['Aantal', 'Aandeel', 'Minuten', 'Bedrag', 'Woord'],
  };
  const row = { label: '=1+1', cells: [1515, 0.074, 4.25, -1_424_533, '1-2'] };
  const table = figureTable(
    about,
    [
      row,
      { label: 'Leeg', cells: [null, { period: '2021-05', value: 0.5, why: 'partial' }, null, null, 'x'] },
    ],
    ['count', 'share', 'minutes', 'money', 'count'],
  );

  it('prints in Belgian notation and keeps the number behind it', () => {
    const cells = table.rows[0]?.cells ?? [];
    expect(cells.map(({ text }) => text)).to.deep.equal(['1.515', '7\u00a0%', '4,3', '−14.245,33', '1-2']);
    expect(cells.map(({ figure }) => figure?.value)).to.deep.equal([1515, 0.074, 4.25, -14245.33, undefined]);
  });

  it('has a dash where nothing is known and an asterisk where a period is not over', () => {
    expect(table.rows[1]?.cells.map(({ text }) => text).slice(0, 2)).to.deep.equal(['–', '50\u00a0%*']);
  });

  it('is for a spreadsheet in Belgium: decimal commas, nothing for a dash, no formulas and no days', () => {
    const [head, first, second] = printTableCsv(table).toString('utf8').split('\r\n');
    expect(head).to.equal('\ufeff"Product";"Aantal";"Aandeel";"Minuten";"Bedrag";"Woord"');
    expect(first).to.equal(`"'=1+1";1515;0,074;4,25;-14245,33;"1–2"`);
    expect(second).to.equal('"Leeg";;0,5;;;"x"');
  });
});
