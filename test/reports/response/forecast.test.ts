import { expect } from 'chai';
import { forecastAnswers, type SoFar } from '../../../reports/response/forecast.ts';
import { marginOfError } from '../../../reports/response/margin-of-error.ts';
import { dayOf, responseCurve, shareAfter } from '../../../reports/response/response-curve.ts';

const fieldwork = { opensOn: '2021-09-06', closesOn: '2021-09-15' };
/** Ten days: half of 200 on the first three. */
const curve = [40, 80, 100, 120, 140, 150, 160, 180, 190, 200];

describe('the course of a wave', () => {
  it('adds up the days in tens, and counts what came late on the last day', () => {
    const byDay = { '2021-09-06': 12, '2021-09-08': 9, '2021-09-15': 3, '2021-09-20': 7, '2021-09-01': 1 };
    expect(responseCurve(byDay, fieldwork)).to.deep.equal([10, 10, 20, 20, 20, 20, 20, 20, 20, 30]);
  });

  it('begins on day 1, also over a month and the night the clock goes back', () => {
    expect(dayOf('2021-09-06', fieldwork)).to.equal(1);
    expect(dayOf('2021-11-01', { opensOn: '2021-10-30', closesOn: '2021-11-05' })).to.equal(3);
  });

  it('has a part of its answers at any moment, none before it and all after it', () => {
    expect([0, 1, 2.5, 10, 30].map((days) => shareAfter(curve, days))).to.deep.equal([0, 0.2, 0.45, 1, 1]);
    expect(shareAfter([0, 0], 1)).to.equal(0);
  });
});

describe('the forecast of a wave', () => {
  const soFar: SoFar = { answered: { low: 100, high: 100 }, invited: 400, daysGone: 3, days: 10 };

  it('grows as an earlier wave grew from this day on', () => {
    // Half was in after 3 days: 200. A day ahead 60 % would be: 166.7 - 1.96 sqrt(166.7 x 0.667) = 146.0; a day behind
    // 40 %: 250 + 1.96 sqrt(250 x 1.5) = 288.0.
    expect(forecastAnswers(soFar, [curve])).to.deep.equal({
      basis: 'earlier',
      likely: 200,
      low: 140,
      high: 290,
    });
  });

  it('takes the mean of several waves for what is likely, and the widest of them for the range', () => {
    const slow = curve.map((_, day) => (day + 1) * 20);
    const both = forecastAnswers(soFar, [curve, slow]);
    // 2 and 3.333 times as many.
    expect(both?.likely).to.equal(270);
    expect(both?.low).to.equal(140);
    expect(both?.high).to.equal(400);
  });

  it('is nearly certain on the last day, and never outside what is in and who was invited', () => {
    expect(forecastAnswers({ ...soFar, daysGone: 10 }, [curve])).to.include({ low: 100, likely: 100 });
    const nearly = { ...soFar, answered: { low: 390, high: 399 }, daysGone: 9 };
    const late = forecastAnswers(nearly, [curve]);
    expect(late).to.include({ low: 390, high: 400, likely: 400 });
  });

  it('goes no further than the fieldwork of this wave, when that is shorter', () => {
    // After 3 of 5 days: 140 / 100 of the earlier wave.
    expect(forecastAnswers({ ...soFar, days: 5 }, [curve])?.likely).to.equal(140);
  });

  it('without an earlier wave lies anywhere between no answer more and the same pace, and says nothing likely', () => {
    const alone = { basis: 'pace', likely: null, low: 100, high: 340 };
    expect(forecastAnswers(soFar, [])).to.deep.equal(alone);
    expect(forecastAnswers(soFar, [[10, 20, 40]])).to.deep.equal(alone);
  });

  it('is not given too early', () => {
    expect(forecastAnswers({ ...soFar, answered: { low: 20, high: 29 } }, [curve])).to.equal(null);
    expect(forecastAnswers({ ...soFar, daysGone: 0.5 }, [curve])).to.equal(null);
    expect(forecastAnswers({ ...soFar, daysGone: 0 }, [])).to.equal(null);
  });
});

describe('the margin of error', () => {
  it('is that of a share of one half, wider by the root of the design effect', () => {
    expect(marginOfError(385, 1)).to.be.closeTo(0.04995, 0.00001);
    expect(marginOfError(385, 4)).to.be.closeTo(2 * marginOfError(385, 1), 1e-12);
  });
});
