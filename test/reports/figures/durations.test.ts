import { expect } from 'chai';
import fc from 'fast-check';
import { durationFigures } from '../../../reports/figures/durations.ts';

const hour = 3600;

describe('means, medians and 90th percentiles of seconds', () => {
  it('of ten visits take the middle of the two in the middle, and of the ninth and tenth', () => {
    const oneToTen = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [(at + 1) * 60, 1]));
    expect(durationFigures([oneToTen], hour)).to.deep.equal({
      n: 10,
      mean: 330,
      median: 330,
      p90: 570,
      trimmed: 0,
    });
  });

  it('of an odd number are one of them', () => {
    expect(durationFigures([{ 60: 1, 120: 1 }, { 300: 1 }], hour)).to.include({ median: 120, p90: 300 });
  });

  it('of one visit are that visit', () => {
    expect(durationFigures([{ 0: 1 }], hour)).to.deep.equal({ n: 1, mean: 0, median: 0, p90: 0, trimmed: 0 });
  });

  it('leave out what lasted longer than allowed, and say how many; exactly as long counts', () => {
    const found = durationFigures([{ 240: 3, 3600: 1, 3601: 1, 25_200: 1 }], hour);
    expect(found).to.include({ n: 4, trimmed: 2, mean: (3 * 240 + 3600) / 4 });
  });

  it('are none where nothing is left', () => {
    expect([durationFigures([], hour), durationFigures([{ 7200: 5 }], hour)]).to.deep.equal([null, null]);
  });

  it('sort numbers as numbers, not as text', () => {
    expect(durationFigures([{ 1000: 1, 90: 1, 200: 1 }], hour)).to.include({ median: 200, p90: 1000 });
  });

  it('are those of the list written out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 60 }), (seconds) => {
        const histograms = seconds.map((one) => ({ [one]: 1 }));
        const sorted = seconds.toSorted((one, other) => one - other);
        const [below, above] = [Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2)];
        const median = ((sorted[below] ?? NaN) + (sorted[above] ?? NaN)) / 2;
        expect(durationFigures(histograms, hour)).to.include({ n: seconds.length, median });
      }),
    );
  });
});
