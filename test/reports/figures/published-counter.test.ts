import { createHash } from 'node:crypto';
import { expect } from 'chai';
import { budgetOf, moneyText } from '../../../reports/figures/budget.ts';
import { yearOnYear } from '../../../reports/figures/change.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../../../reports/figures/contacts.ts';
import { breaksFor } from '../../../reports/figures/coverage.ts';
import { launchRange, loginsInYear, uniqueUsersBy } from '../../../reports/figures/logins.ts';
import { rankProducts } from '../../../reports/figures/products.ts';
import { digitalShareBy, requestsBy, requestsByDocument } from '../../../reports/figures/requests.ts';
import type { ServiceFigures } from '../../../reports/figures/service-figures.ts';
import { busiestHour, dayPartShares, hourShares, weekdayShares } from '../../../reports/figures/spread.ts';
import { servedEarly, transactionFigures, waitingFigures } from '../../../reports/figures/times.ts';
import { importFile } from '../../../server/actions/import-figures.ts';
import { readServiceFigures } from '../../../server/actions/service-figures.ts';
import { publishedCounterFiles, publishedSettings } from '../../support/published-counter.ts';
import { memoryWorld } from '../../support/world.ts';

async function imported(): Promise<ServiceFigures> {
  const world = memoryWorld();
  await world.panel.figures.saveSettings(publishedSettings);
  for (const { kind, fileName, text } of publishedCounterFiles()) {
    const checksum = createHash('sha256').update(text).digest('hex');
    const source = Buffer.from(text);
    await importFile(world, { kind, name: fileName, checksum, source, mapping: null, replace: false });
  }
  return readServiceFigures(world);
}

/** Counted in the file itself: served, and checked in before the appointed time of the same day. */
function earlyRows(year: number): { planned: string; called: string }[] {
  const text = publishedCounterFiles()[0]?.text ?? '';
  const visits = new Map(text.split('\r\n').map((line) => [line.split(';')[0], line.split(';')]));
  return [...visits.values()].flatMap((cells) => {
    const [planned = '', arrived = '', called = ''] = cells.slice(8, 11);
    const isEarly = cells[12] === 'Afgehandeld' && planned.slice(6, 10) === String(year) && arrived < planned;
    return isEarly ? [{ planned, called }] : [];
  });
}

const percent = (share: number | undefined): number => Math.round((share ?? NaN) * 100);

describe('the figures of a published action, from files to numbers', () => {
  let figures: ServiceFigures;
  before(async () => {
    figures = await imported();
  });

  describe('contacts', () => {
    it('are 10.611 in 2021 and add up from halves; no-shows, cancellations and second rows do not count', () => {
      const halves = contactsBy(figures, null, 'half-year').slice(0, 3);
      expect(halves.map(({ value }) => value)).to.deep.equal([5161, 5175, 5436]);
      const year = contactsBy(figures, 'Burgerzaken', 'year').find(({ period }) => period === '2021');
      expect(year).to.deep.equal({ period: '2021', value: 10_611, why: null });
    });

    it('are 700 to 900 a month outside June to August, of 9 months, and 884 on average over 12', () => {
      expect(rangeOutside(figures, null, 2021, publishedSettings.quietMonths)).to.deep.equal({
        low: 700,
        high: 900,
        months: 9,
      });
      expect(Math.round(meanPerMonth(figures, null, 2021) ?? 0)).to.equal(884);
    });

    it('go on in totals, with a gap and not a zero where the software changed', () => {
      const later = contactsBy(figures, null, 'half-year').slice(3);
      expect(later.map(({ period, value, why }) => [period, value, why])).to.deep.equal([
        ['2022-H1', 5752, null],
        ['2022-H2', 5544, null],
        ['2023-H1', 6334, null],
        ['2023-H2', 5915, null],
        ['2024-H1', null, 'missing'],
        ['2024-H2', 7957, null],
      ]);
    });

    it('of two years are compared only where both are whole and no break lies between', () => {
      const years = contactsBy(figures, null, 'year');
      const breaks = breaksFor(figures, 'appointment-totals');
      expect(yearOnYear(years, 2023, breaks)).to.include({ from: 11_296, to: 12_249, difference: 953 });
      expect(yearOnYear(years, 2021, breaks)).to.deep.equal({ missing: 'coverage differs' });
      expect(yearOnYear(years, 2024, breaks)).to.deep.equal({ missing: 'coverage differs' });
    });
  });

  describe('products', () => {
    it('are led by driving licences and identity cards', () => {
      const names = rankProducts(figures, null, 2021).map(({ name }) => name);
      expect(names.slice(0, 3)).to.deep.equal(['Aanvraag rijbewijs', 'Aanvraag eID', 'Afhalen eID']);
    });

    it('under two names count as one: 787 for PIN and PUK, 7,4 %, and half of 2020 is not set beside it', () => {
      const ranked = rankProducts(figures, null, 2021);
      const pins = ranked.find(({ name }) => name === 'Herdrukken PIN-/PUK-codes');
      expect([pins?.count, Math.round((pins?.share ?? 0) * 1000), pins?.before]).to.deep.equal([
        787,
        74,
        null,
      ]);
      expect(ranked.some(({ name }) => name === 'Resetten PIN-/PUK-codes')).to.equal(false);
    });

    it('of one visit on two rows both count, and the visit once', () => {
      const kids = rankProducts(figures, null, 2021).find(({ name }) => name === 'Kids-ID');
      expect(kids?.count).to.equal(106);
    });
  });

  describe('times', () => {
    it('are 4 minutes of waiting on average, 2 and a half in the middle; a wrong clock counts apart', () => {
      const waiting = waitingFigures(figures, null, 2021);
      expect(waiting).to.include({ median: 150, p90: 750, negative: 11, trimmed: 0, n: 10_611 - 11 });
      expect(waiting?.mean).to.be.closeTo(240, 1);
    });

    it('are a little over 7 minutes at the desk, as in 2020, without the tickets nobody closed', () => {
      const [before, now] = [2020, 2021].map((year) => transactionFigures(figures, null, year));
      expect(now).to.include({ neverClosed: 11, trimmed: 11, n: 10_611 - 22 });
      expect(now?.mean).to.be.closeTo(435, 1);
      expect(before?.mean).to.be.closeTo(435, 1);
    });

    it('are means alone where a vendor gave totals', () => {
      expect(waitingFigures(figures, null, 2022)).to.include({ mean: 250, median: null, meansOnly: true });
    });

    it('are before the appointed hour for who is called early, of all who came early', () => {
      const early = earlyRows(2021);
      expect(servedEarly(figures, null, 2021)).to.include({
        early: early.length,
        servedEarly: early.filter(({ called, planned }) => called < planned).length,
      });
      expect(early.length).to.equal(10_611 - Math.floor(10_611 / 4));
    });
  });

  describe('the week', () => {
    it('has 21 % on Monday and Wednesday, 30 % on Thursday and 28 % on the rest', () => {
      const shares = weekdayShares(figures, null, 2021)?.shares ?? [];
      expect([0, 2, 3].map((day) => percent(shares[day]))).to.deep.equal([21, 21, 30]);
      expect(percent((shares[1] ?? 0) + (shares[4] ?? 0))).to.equal(28);
    });

    it('is busiest from 9 to 10, but on Thursday from 18 to 19, with 20 % of that day', () => {
      const hours = [0, 1, 2, 3, 4].map((day) => busiestHour(figures, null, 2021, day)?.hour);
      expect(hours).to.deep.equal([9, 9, 9, 18, 9]);
      const thursday = hourShares(figures, null, 2021, 3);
      expect(percent(thursday?.shares[18])).to.equal(20);
      expect(thursday?.contacts).to.be.closeTo(3183, 3);
    });

    it('has most of its Wednesday in the afternoon', () => {
      expect(percent(dayPartShares(figures, null, 2021)[2]?.afternoon)).to.equal(60);
    });
  });

  describe('the digital counter', () => {
    it('had 3.901 logins in 2021, 325 a month over 12 months, and 150 to 200 a month at its launch', () => {
      const year = loginsInYear(figures, 2021);
      expect([year?.total, Math.round(year?.perMonth ?? 0), year?.months]).to.deep.equal([3901, 325, 12]);
      expect(launchRange(figures)).to.deep.equal({ low: 150, high: 200, months: 4 });
    });

    it('tells how people signed in, and never adds up unique users of two means', () => {
      const means = loginsInYear(figures, 2021)?.byMeans;
      expect((means?.itsme ?? 0) + (means?.eid ?? 0)).to.equal(3901);
      expect(uniqueUsersBy(figures)).to.deep.equal([]);
    });

    it('had 1.515, 805 and 568 requests, 2.888 together, and a document with two names is one', () => {
      const found = requestsByDocument(figures, 2021).map(({ document, total }) => [document, total]);
      expect(found).to.deep.equal([
        ['Uittreksel strafregister', 1515],
        ['Samenstelling gezin', 805],
        ['Adreswijziging', 568],
      ]);
      expect(requestsBy(figures, 'year', null, null)[0]?.value).to.equal(2888);
    });

    it('has no digital share when the desk did not deliver its requests', () => {
      expect(digitalShareBy(figures, 'year')).to.deep.equal([
        { period: '2021', value: null, why: 'partial' },
      ]);
    });
  });

  describe('the money', () => {
    it('is −14.245,33 of −25.000,00: 57,0 % executed and 10.754,67 left', () => {
      const [money] = budgetOf(figures.actions, 'A40242', 2021);
      expect([money?.account, money?.plan].map((cents) => moneyText(cents ?? 0))).to.deep.equal([
        '−14.245,33',
        '−25.000,00',
      ]);
      expect([Math.round((money?.executed ?? 0) * 1000), moneyText(money?.left ?? 0)]).to.deep.equal([
        570,
        '10.754,67',
      ]);
    });

    it('is of an action that leads to another', () => {
      const line = figures.actions.find(({ code }) => code === 'A40242');
      expect(line?.seeAlso).to.deep.equal(['A40003']);
      expect(figures.actions.some(({ code }) => code === 'A40003')).to.equal(true);
    });
  });
});
