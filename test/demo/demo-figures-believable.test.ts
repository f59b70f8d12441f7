import { expect } from 'chai';
import { contactsBy } from '../../reports/figures/contacts.ts';
import { loginsInYear } from '../../reports/figures/logins.ts';
import { rankProducts } from '../../reports/figures/products.ts';
import { digitalShareBy } from '../../reports/figures/requests.ts';
import type { ServiceFigures } from '../../reports/figures/service-figures.ts';
import { busiestHour, weekdayShares } from '../../reports/figures/spread.ts';
import { servedEarly, transactionFigures, waitingFigures } from '../../reports/figures/times.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { kerkebeek } from '../../server/demo/demo-settings.ts';
import { demoFigureFiles, fillDemoFigures } from '../../server/demo/figures/fill-demo-figures.ts';
import { memoryWorld } from '../support/world.ts';

describe('what the service figures of Kerkebeek tell', () => {
  let figures: ServiceFigures;
  before(async () => {
    const world = memoryWorld('2025-07-10T09:00:00Z');
    await world.panel.settings.saveMunicipality(kerkebeek);
    await fillDemoFigures(world);
    figures = await readServiceFigures(world);
  });

  it('only grow with a later month: what was told stays as it was', () => {
    const later = demoFigureFiles('2021-07');
    demoFigureFiles('2021-06').forEach(({ kind, text }, at) =>
      expect(later[at]?.text.startsWith(text), kind).to.equal(true),
    );
  });

  it('have 280 to 560 contacts each month, fewer in summer, and no zero where months were lost', () => {
    const months = contactsBy(figures, 'Burgerzaken', 'month');
    const known = months.flatMap(({ value }) => (value === null ? [] : [value]));
    expect([Math.min(...known) >= 280, Math.max(...known) <= 560]).to.deep.equal([true, true]);
    expect(months.filter(({ value }) => value === null).map(({ why }) => why)).to.deep.equal(
      Array.from({ length: 3 }, () => 'missing'),
    );
    const of = (month: string): number => months.find(({ period }) => period === month)?.value ?? 0;
    for (const year of [2021, 2022, 2023])
      expect(of(`${year}-07`), String(year)).to.be.below(0.85 * of(`${year}-05`));
  });

  it('keep a product together that the supplier renamed in 2022', () => {
    const counts = [2021, 2022, 2023].map(
      (year) =>
        rankProducts(figures, null, year).find(({ name }) => name === 'PIN- en PUK-codes')?.count ?? 0,
    );
    expect(Math.min(...counts)).to.be.above(0.75 * Math.max(...counts));
  });

  it('have believable waits, some early service, and most people on Thursday', () => {
    expect((waitingFigures(figures, null, 2023)?.mean ?? 0) / 60).to.be.within(2, 8);
    expect((transactionFigures(figures, null, 2023)?.mean ?? 0) / 60).to.be.within(5, 10);
    expect(servedEarly(figures, null, 2023)?.share).to.be.within(0.2, 0.9);
    const shares = weekdayShares(figures, null, 2023)?.shares ?? [];
    expect(shares.indexOf(Math.max(...shares))).to.equal(3);
    expect(busiestHour(figures, null, 2023, 0)?.hour).to.equal(9);
  });

  it('have tickets that were called too early, left open or closed by a program, and few of them', () => {
    const waits = waitingFigures(figures, null, 2023);
    const visits = transactionFigures(figures, null, 2023);
    const odd = [waits?.negative, visits?.neverClosed, visits?.trimmed].map((many) => many ?? 0);
    expect(Math.min(...odd)).to.be.above(0);
    expect(Math.max(...odd)).to.be.below(0.02 * (visits?.n ?? 0));
  });

  it('have a counter that grows: more logins and a larger digital share each year', () => {
    const years = [2021, 2022, 2023, 2024];
    const logins = years.map((year) => loginsInYear(figures, year)?.total ?? 0);
    const shares = digitalShareBy(figures, 'year').flatMap(({ period, value }) =>
      years.includes(Number(period)) ? [value ?? 0] : [],
    );
    for (const series of [logins, shares]) expect(series).to.deep.equal(series.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0.2 && share < 0.9)).to.equal(true);
  });

  it('have actions with expenses below zero that lead to actions that exist', () => {
    const codes = new Set(figures.actions.map(({ code }) => code));
    const amounts = figures.actions.flatMap(({ account, plan }) => [account, plan]);
    expect(amounts.every((cents) => cents !== null && cents < 0)).to.equal(true);
    expect(
      figures.actions.flatMap(({ seeAlso }) => seeAlso).filter((code) => !codes.has(code)),
    ).to.deep.equal([]);
  });
});
