import { expect } from 'chai';
import fc from 'fast-check';
import { allocate, leastPlaces } from '../../../reports/sampling/allocate.ts';
import { largestRemainder } from '../../../reports/sampling/largest-remainder.ts';

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

/** Residents and members of four strata of Kerkebeek. */
const village = [
  { weight: 5000, available: 60 },
  { weight: 3000, available: 12 },
  { weight: 1500, available: 40 },
  { weight: 500, available: 40 },
];

describe('places over strata', () => {
  it('are in proportion to the residents, the places left over for the largest remainders', () => {
    // 10 x 0.46, 0.33, 0.21 = 4.6, 3.3, 2.1
    expect(largestRemainder([46, 33, 21], 10)).to.deep.equal([5, 3, 2]);
  });

  it('go, of equal remainders, to the stratum named first', () => {
    expect(largestRemainder([1, 1, 1], 4)).to.deep.equal([2, 1, 1]);
  });

  it('that a stratum cannot take are handed on in proportion, and counted, as worked out by hand', () => {
    // In proportion 30, 18, 9, 3. The second has 12 and hands on 6; the other 48 are parted 5000 : 1500 : 500,
    // 34.29, 10.29 and 3.43: the last place goes to the third stratum of these.
    const { places, proportional, handedOn, unfilled } = allocate(village, 60, 0);
    expect(proportional).to.deep.equal([30, 18, 9, 3]);
    expect(places).to.deep.equal([34, 12, 10, 4]);
    expect({ handedOn, unfilled }).to.deep.equal({ handedOn: 6, unfilled: 0 });
  });

  it('are at least the minimum, at the cost of the others', () => {
    // In proportion 30, 18, 9, 3: the last two are 8 short, the second has 6 too many. First the last two get 10. Of the
    // other 40, 25 and 15 would follow; the second has 12, so the first gets 28.
    expect(allocate(village, 60, 10).places).to.deep.equal([28, 12, 10, 10]);
  });

  it('are all that a stratum has when the minimum asks for more', () => {
    expect(
      allocate(
        [
          { weight: 100, available: 50 },
          { weight: 100, available: 3 },
        ],
        20,
        8,
      ).places,
    ).to.deep.equal([17, 3]);
  });

  it('are for everybody when there are too few members, and the rest is said', () => {
    const { places, unfilled } = allocate(village, 200, 0);
    expect(places).to.deep.equal([60, 12, 40, 40]);
    expect(unfilled).to.equal(48);
  });

  it('of a district that the population figures do not know are filled only when the others are full', () => {
    const strata = [
      { weight: 10, available: 5 },
      { weight: 0, available: 9 },
      { weight: 0, available: 3 },
    ];
    expect(allocate(strata, 5, 0).places).to.deep.equal([5, 0, 0]);
    expect(allocate(strata, 9, 0).places).to.deep.equal([5, 3, 1]);
  });

  it('are refused when the minimum alone asks for too many', () => {
    expect(leastPlaces([60, 12, 40, 40], 20)).to.equal(72);
    expect(() => allocate(village, 60, 20)).to.throw(RangeError, '72 places of 60');
  });

  const strata = fc.array(fc.record({ weight: fc.nat(100_000), available: fc.nat(400) }), {
    minLength: 1,
    maxLength: 28,
  });

  it('always add up, and stay between the minimum and what there is', () => {
    fc.assert(
      fc.property(strata, fc.nat(3_000), fc.nat(12), (sizes, wanted, minimum) => {
        const available = sizes.map((one) => one.available);
        const least = leastPlaces(available, minimum);
        const size = Math.max(wanted, least);
        const { places, unfilled } = allocate(sizes, size, minimum);
        expect(sum(places) + unfilled).to.equal(size);
        for (const [i, count] of places.entries())
          expect(count).to.be.within(Math.min(minimum, available[i] ?? 0), available[i] ?? 0);
        if (unfilled > 0) expect(places).to.deep.equal(available);
      }),
    );
  });

  it('stay within one of the exact part wherever no bound is in the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 28 }),
        fc.nat(5_000),
        (weights, wanted) => {
          const { places } = allocate(
            weights.map((weight) => ({ weight, available: wanted })),
            wanted,
            0,
          );
          for (const [i, count] of places.entries())
            expect(Math.abs(count - (wanted * (weights[i] ?? 0)) / sum(weights))).to.be.below(1);
        },
      ),
    );
  });
});
