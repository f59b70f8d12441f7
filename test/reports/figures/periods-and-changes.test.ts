import { expect } from 'chai';
import { yearOnYear } from '../../../reports/figures/change.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../../../reports/figures/contacts.ts';
import { coverageOf, endsMonth, isWhole } from '../../../reports/figures/coverage.ts';
import { byPeriod, type MonthValue, type PeriodFigure } from '../../../reports/figures/period-figure.ts';
import { monthsFrom } from '../../../reports/figures/periods.ts';
import type { AppointmentTotal, Month } from '../../../reports/figures/records.ts';
import type { DayRange, SeriesBreak, ServiceFigures } from '../../../reports/figures/service-figures.ts';
import { figuresWith } from '../../support/figures-with.ts';

const whole = (value: number): MonthValue => ({ value, whole: true });
const known = (...months: [Month, MonthValue][]): Map<Month, MonthValue> => new Map(months);
const shown = (points: PeriodFigure[]): unknown[] =>
  points.map(({ period, value, why }) => [period, value, why]);

function totals(months: Month[], arrived: number | null = 100): AppointmentTotal[] {
  return months.map((month) => ({
    month,
    service: 'Burgerzaken',
    product: 'Alle',
    booked: 120,
    arrived,
    waiting: null,
    transaction: null,
  }));
}

describe('figures by period', () => {
  it('have a gap between months that are there, and a zero only where zero was told', () => {
    const points = byPeriod(known(['2021-01', whole(5)], ['2021-04', whole(0)]), 'month');
    expect(shown(points)).to.deep.equal([
      ['2021-01', 5, null],
      ['2021-02', null, 'missing'],
      ['2021-03', null, 'missing'],
      ['2021-04', 0, null],
    ]);
  });

  it('are partial where a month of the half-year is missing or not over', () => {
    const first = monthsFrom('2021-01', '2021-06').map((month): [Month, MonthValue] => [month, whole(10)]);
    const points = byPeriod(known(...first, ['2021-07', { value: 3, whole: false }]), 'half-year');
    expect(shown(points)).to.deep.equal([
      ['2021-H1', 60, null],
      ['2021-H2', 3, 'partial'],
    ]);
    expect(shown(byPeriod(known(...first.slice(1)), 'half-year'))).to.deep.equal([
      ['2021-H1', 50, 'partial'],
    ]);
  });

  it('are none at all where nothing is known', () => {
    expect(contactsBy(figuresWith({}), null, 'year')).to.deep.equal([]);
    expect([meanPerMonth(figuresWith({}), null, 2021), coverageOf(figuresWith({}), 'logins')]).to.deep.equal([
      null,
      null,
    ]);
  });

  it('take who was booked where a vendor does not say who came', () => {
    const figures = figuresWith({ appointmentTotals: totals(['2021-01'], null) });
    expect(contactsBy(figures, null, 'month')[0]?.value).to.equal(120);
  });

  it('range over the months that are whole and not quiet, and say how many', () => {
    const figures = figuresWith({
      appointmentTotals: [...totals(['2021-05']), ...totals(['2021-07'], 9), ...totals(['2021-09'], 2)],
      covered: { 'appointment-totals': [['2021-01-01', '2021-09-10']] },
    });
    expect(rangeOutside(figures, null, 2021, [6, 7, 8])).to.deep.equal({ low: 100, high: 100, months: 1 });
    expect(rangeOutside(figures, null, 2022, [])).to.equal(null);
  });

  it('know a month as whole when its files together have its days: not one that begins late, or lies half between two', () => {
    const wholeIn = (covered: DayRange[]): Month[] => {
      const figures = figuresWith({ covered: { logins: covered } });
      return ['2021-04', '2021-05', '2021-06'].filter((month) => isWhole(figures, 'logins', month));
    };
    expect(wholeIn([['2021-04-20', '2021-06-30']])).to.deep.equal(['2021-05', '2021-06']);
    const halves: DayRange[] = [
      ['2021-04-01', '2021-05-14'],
      ['2021-06-01', '2021-06-30'],
    ];
    expect(wholeIn(halves)).to.deep.equal(['2021-04', '2021-06']);
    expect(wholeIn([...halves, ['2021-05-10', '2021-05-31']])).to.have.lengthOf(3);
  });

  it('know a month as over when only days are left on which the counter is closed', () => {
    const days = ['2021-12-24', '2021-12-23', '2021-05-31', '2021-05-28', '2021-05-21'];
    expect(days.map((day) => endsMonth('appointments', day))).to.deep.equal([true, false, true, true, false]);
    expect(endsMonth('logins', '2021-05-28')).to.equal(true);
    expect(endsMonth('logins', '2021-05-27')).to.equal(false);
  });
});

describe('a year beside the year before', () => {
  const points: PeriodFigure[] = [
    { period: '2020', value: 50, why: 'partial' },
    { period: '2021', value: 100, why: null },
    { period: '2022', value: 125, why: null },
    { period: '2023', value: null, why: 'missing' },
  ];
  const broken = (month: Month): SeriesBreak[] => [{ month, text: 'nieuwe software', kinds: ['logins'] }];

  it('has its difference and ratio', () => {
    const change = yearOnYear(points, 2022, []);
    expect(change).to.deep.equal({ from: 100, to: 125, difference: 25, ratio: 0.25 });
  });

  it('has none beside half a year, a gap, or before the first', () => {
    const missing = [2021, 2023, 2020].map((year) => yearOnYear(points, year, []));
    expect(missing).to.deep.equal([
      { missing: 'coverage differs' },
      { missing: 'no earlier year' },
      { missing: 'no earlier year' },
    ]);
  });

  it('has none over a break, but has where both years lie on one side of it', () => {
    for (const month of ['2021-02', '2021-12', '2022-01', '2022-12'])
      expect(yearOnYear(points, 2022, broken(month)), month).to.deep.equal({ missing: 'series break' });
    for (const month of ['2021-01', '2020-06', '2023-01'])
      expect(yearOnYear(points, 2022, broken(month)), month).to.include({ difference: 25 });
  });

  it('has no ratio after nothing', () => {
    const change = yearOnYear([{ period: '2020', value: 0, why: null }, ...points.slice(1)], 2021, []);
    expect(change).to.deep.equal({ from: 0, to: 100, difference: 100, ratio: null });
  });
});

describe('months of visits beside months of totals', () => {
  it('count the visits, and the totals only of other months', () => {
    const counted: ServiceFigures['appointments'] = [{ month: '2021-01', services: {} }];
    const figures = figuresWith({ appointments: counted, appointmentTotals: totals(['2021-01', '2021-02']) });
    expect(shown(contactsBy(figures, null, 'month'))).to.deep.equal([['2021-02', 100, null]]);
  });
});
