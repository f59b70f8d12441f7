import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { budgetOf } from '../../reports/figures/budget.ts';
import { hasChange, yearOnYear } from '../../reports/figures/change.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../../reports/figures/contacts.ts';
import { launchRange, loginsInYear } from '../../reports/figures/logins.ts';
import { rankProducts } from '../../reports/figures/products.ts';
import { requestsByDocument } from '../../reports/figures/requests.ts';
import { defaultFigureSettings, type ServiceFigures } from '../../reports/figures/service-figures.ts';
import { busiestHour, dayPartShares, hourShares, weekdayShares } from '../../reports/figures/spread.ts';
import { servedEarly, transactionFigures, waitingFigures } from '../../reports/figures/times.ts';
import { importFile } from '../../server/actions/import-figures.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { publishedFiles } from '../support/published-figures.ts';
import { memoryWorld } from '../support/world.ts';

const percent = (share: number | undefined): number => Math.round((share ?? Number.NaN) * 100);

describe('figures that were published of a counter, from raw data through the import', () => {
  let figures: ServiceFigures;

  before(async () => {
    const world = memoryWorld();
    for (const { kind, text } of publishedFiles()) {
      const source = Buffer.from(text);
      const checksum = createHash('sha256').update(source).digest('hex');
      await importFile(world, { kind, name: `${kind}.csv`, checksum, source, mapping: null, replace: false });
    }
    await world.panel.figures.saveSettings({
      ...defaultFigureSettings,
      launch: ['2020-09', '2020-12'],
      breaks: [
        {
          month: '2024-07',
          text: 'overstap software voorjaar 2024',
          kinds: ['appointments', 'appointment-totals'],
        },
      ],
    });
    figures = await readServiceFigures(world);
  });

  it('are 10.611 contacts in 2021, 5.175 and 5.436 in its halves, without who did not come', () => {
    const halves = contactsBy(figures, null, 'half-year').map(({ period, value }) => [period, value]);
    expect(halves).to.deep.equal([
      ['2020-H2', 5161],
      ['2021-H1', 5175],
      ['2021-H2', 5436],
      ['2022-H1', 5752],
      ['2022-H2', 5544],
      ['2023-H1', 6334],
      ['2023-H2', 5915],
      ['2024-H1', null],
      ['2024-H2', 7957],
    ]);
    const years = contactsBy(figures, null, 'year');
    expect(years.map(({ value }) => value)).to.deep.equal([5161, 10_611, 11_296, 12_249, 7957]);
  });

  it('are 700 to 900 a month outside the summer, and 884 on average', () => {
    expect(rangeOutside(figures, 'Burgerzaken', 2021, [6, 7, 8])).to.deep.equal({
      low: 700,
      high: 900,
      months: 9,
    });
    expect(Math.round(meanPerMonth(figures, 'Burgerzaken', 2021) ?? 0)).to.equal(884);
  });

  it('set 2022 beside 2021, but not 2021 beside half a year, nor 2024 beside 2023', () => {
    const years = contactsBy(figures, null, 'year');
    const breaks = figures.settings.breaks;
    const change = yearOnYear(years, 2022, breaks);
    expect(hasChange(change) ? change.difference : change).to.equal(685);
    expect(yearOnYear(years, 2021, breaks)).to.deep.equal({ missing: 'coverage differs' });
    expect(yearOnYear(years, 2024, breaks)).to.deep.equal({ missing: 'coverage differs' });
  });

  it('are 787 visits for a PIN or PUK code, 7,4 %, after driving licences and identity cards', () => {
    const products = rankProducts(figures, null, 2021);
    const pin = products.find(({ name }) => name === 'Herdrukken PIN- en PUK-codes');
    expect([pin?.count, Math.round((pin?.share ?? 0) * 1000)]).to.deep.equal([787, 74]);
    expect(products.slice(0, 3).map(({ name }) => name)).to.have.members([
      'Aanvraag rijbewijs',
      'Aanvraag eID',
      'Afhalen eID',
    ]);
  });

  it('are a wait of four minutes, and seven minutes at the desk, as in 2020', () => {
    const minutes = [2020, 2021].map((year) => [
      Math.round((waitingFigures(figures, null, year)?.mean ?? 0) / 6) / 10,
      Math.round((transactionFigures(figures, null, year)?.mean ?? 0) / 6) / 10,
    ]);
    expect(minutes).to.deep.equal([
      [4, 7.2],
      [4, 7.2],
    ]);
    expect(servedEarly(figures, null, 2021)?.share).to.equal(1);
  });

  it('are 30 % on Thursdays, 21 % on Mondays and Wednesdays, 28 % on the other days', () => {
    const shares = weekdayShares(figures, null, 2021)?.shares ?? [];
    const [monday, tuesday, wednesday, thursday, friday] = shares;
    expect([monday, wednesday, thursday].map(percent)).to.deep.equal([21, 21, 30]);
    expect(percent((tuesday ?? 0) + (friday ?? 0))).to.equal(28);
    expect(dayPartShares(figures, null, 2021)[2]?.afternoon).to.be.above(0.5);
  });

  it('are busiest from 9 to 10, but on Thursdays, of which a fifth comes from 18 to 19', () => {
    const busiest = [0, 1, 2, 3, 4].map((weekday) => busiestHour(figures, null, 2021, weekday)?.hour);
    expect(busiest).to.deep.equal([9, 9, 9, 17, 9]);
    expect(percent(hourShares(figures, null, 2021, 3)?.shares[18])).to.equal(20);
  });

  it('are 3.901 logins in 2021, 325 a month, after 150 to 200 at the launch', () => {
    const logins = loginsInYear(figures, 2021);
    expect([logins?.total, Math.round(logins?.perMonth ?? 0)]).to.deep.equal([3901, 325]);
    expect(launchRange(figures)).to.deep.equal({ low: 150, high: 200, months: 4 });
  });

  it('are 1.515, 805 and 568 requests, which are not set beside the logins, nor called a digital share', () => {
    const documents = requestsByDocument(figures, 2021);
    expect(documents.map(({ total }) => total)).to.deep.equal([1515, 805, 568]);
    expect(documents.reduce((sum, { total }) => sum + total, 0)).to.equal(2888);
    expect(documents.map(({ digital }) => digital)).to.deep.equal([null, null, null]);
  });

  it('are 57,0 % of the budget, with 10.754,67 left', () => {
    const [line] = budgetOf(figures.actions, 'A40242', 2021);
    expect([line?.account, line?.plan, line?.left]).to.deep.equal([-1_424_533, -2_500_000, 1_075_467]);
    expect(Math.round((line?.executed ?? 0) * 1000)).to.equal(570);
  });
});
