import { expect } from 'chai';
import fc from 'fast-check';
import { partOver } from '../../../reports/sampling/part-over.ts';

const sum = (counts: number[]): number => counts.reduce((total, count) => total + count, 0);

describe('residents over districts', () => {
  it('are parted as all residents are, and what one group rounds up the next rounds down', () => {
    // Two thirds and one third of groups of 4: 2.67 and 1.33 each; of 12 together 8 and 4.
    expect(partOver([4, 4, 4], [8, 4])).to.deep.equal([
      [3, 1],
      [2, 2],
      [3, 1],
    ]);
  });

  const weights = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 9 });
  const cuts = fc.array(fc.nat(1_000), { maxLength: 13 });

  it('stay whole groups, and add up to the districts when these add up to all', () => {
    fc.assert(
      fc.property(weights, cuts, (districts, places) => {
        const everyone = sum(districts);
        const edges = [
          0,
          ...places.map((place) => place % (everyone + 1)).toSorted((a, b) => a - b),
          everyone,
        ];
        const sizes = edges.slice(1).map((edge, i) => edge - (edges[i] ?? 0));
        const parts = partOver(sizes, districts);
        expect(parts.map(sum)).to.deep.equal(sizes);
        expect(districts.map((_, d) => sum(parts.map((part) => part[d] ?? 0)))).to.deep.equal(districts);
      }),
      { numRuns: 60 },
    );
  });

  it('come near their share in each group', () => {
    fc.assert(
      fc.property(weights, fc.array(fc.nat(800), { maxLength: 14 }), (districts, sizes) => {
        for (const [i, part] of partOver(sizes, districts).entries())
          for (const [d, people] of part.entries()) {
            const exact = ((sizes[i] ?? 0) * (districts[d] ?? 0)) / sum(districts);
            expect(Math.abs(people - exact)).to.be.below(3);
          }
      }),
      { numRuns: 60 },
    );
  });
});
