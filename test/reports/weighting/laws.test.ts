import { expect } from 'chai';
import fc from 'fast-check';
import { populationByMargin, type Population } from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest, type WeighingRequest } from '../../../reports/weighting/weighing-request.ts';
import { datasetOfProfile, sumOf, weightOfEach } from '../../support/reference-weights.ts';

const ages = ['16-34', '35-64', '65+'];
const areas = ['Noord', 'Zuid'];

/** Every combination answered at least once, so that any margins can be met. */
const everyKind = ages.flatMap((age) => areas.map((area) => ({ age, area, start: 1 })));
const resident = fc.record({
  age: fc.constantFrom(...ages),
  area: fc.constantFrom(...areas),
  start: fc.integer({ min: 1, max: 4 }),
});
const sample = fc.array(resident, { maxLength: 60 }).map((more) => [...everyKind, ...more]);
const people = fc.integer({ min: 50, max: 5000 });
const margins = fc.record({
  age: fc.tuple(people, people, people).map((counts) => named(ages, counts)),
  area: fc.tuple(people, people).map((counts) => named(areas, counts)),
});

function named(codes: string[], counts: number[]): Record<string, number> {
  return Object.fromEntries(codes.map((code, i) => [code, counts[i] ?? 0]));
}

type Resident = (typeof everyKind)[number];
function weighed(
  residents: Resident[],
  population: Population,
  more: Partial<WeighingRequest> = {},
): Weighing {
  const profile = { age: residents.map(({ age }) => age), area: residents.map(({ area }) => area) };
  return weigh(datasetOfProfile(profile), { ...plainRequest, population, cap: null, ...more });
}
const total = (counts: Record<string, number>): number => sumOf(Object.values(counts));
const started = (residents: Resident[]): Partial<WeighingRequest> => ({
  weights: { values: Float64Array.from(residents, ({ start }) => start), final: false },
});

describe('weights, whatever the sample and the population', () => {
  it('meet every margin and add up to the population, also from starting weights', () => {
    fc.assert(
      fc.property(sample, margins, fc.boolean(), (residents, counts, base) => {
        const more = base ? started(residents) : {};
        const {
          design,
          summary,
          margins: reports,
        } = weighed(residents, populationByMargin(counts, []), more);
        const size = Math.max(total(counts.age), total(counts.area));
        const weights = weightOfEach(design);
        expect(summary).to.include({ converged: true, refused: null });
        expect(sumOf(weights)).to.be.closeTo(size, size * 1e-9);
        for (const [name, own] of Object.entries(counts) as ['age' | 'area', Record<string, number>][]) {
          for (const [code, count] of Object.entries(own)) {
            const share = sumOf(weights.filter((_, i) => residents[i]?.[name] === code)) / size;
            expect(share).to.be.closeTo(count / total(own), 1e-9);
          }
        }
        for (const { categories } of reports) {
          for (const { target, weighted } of categories) expect(weighted).to.be.closeTo(target, 1e-9);
        }
      }),
    );
  });

  it('do not depend on the order of the respondents or of the margins', () => {
    fc.assert(
      fc.property(sample, margins, fc.integer(), (residents, counts, seed) => {
        const order = residents
          .map((_, i) => i)
          .sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
        const turned = order.flatMap((i) => residents[i] ?? []);
        const first = weightOfEach(weighed(residents, populationByMargin(counts, [])).design);
        const other = populationByMargin({ area: counts.area, age: counts.age }, []);
        const second = weightOfEach(weighed(turned, other).design);
        order.forEach((i, place) => {
          expect(second[place]).to.be.closeTo(first[i] ?? NaN, (first[i] ?? NaN) * 1e-9);
        });
      }),
    );
  });

  it('are all the same where the sample already is as the population', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 300 }), (residents, factor) => {
        const counted = (name: 'age' | 'area', codes: string[]): Record<string, number> =>
          named(
            codes,
            codes.map((code) => factor * residents.filter((one) => one[name] === code).length),
          );
        const population = populationByMargin(
          { age: counted('age', ages), area: counted('area', areas) },
          [],
        );
        const { design, precision } = weighed(residents, population);
        for (const weight of weightOfEach(design)) expect(weight).to.be.closeTo(factor, factor * 1e-12);
        expect(precision.designEffect).to.be.closeTo(1, 1e-12);
      }),
    );
  });

  it('never pass the cap, and none is lost, negative or no number', () => {
    fc.assert(
      fc.property(sample, margins, fc.double({ min: 1.2, max: 5, noNaN: true }), (residents, counts, cap) => {
        const { design, precision } = weighed(residents, populationByMargin(counts, ['age']), { cap });
        const weights = weightOfEach(design);
        expect(precision.max).to.be.at.most(cap * (1 + 1e-6) + 1e-12);
        expect(weights.every((weight) => weight > 0 && weight < Infinity)).to.equal(true);
        expect(precision.effectiveBase).to.be.within(1, residents.length + 1e-9);
      }),
    );
  });

  it('cost no precision when equal, and more the more they differ', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 1 }), (values) => {
        const weights = { values: Float64Array.from(values), final: true };
        const dataset = datasetOfProfile({ age: values.map(() => '') });
        const { precision } = weigh(dataset, { ...plainRequest, weights });
        const mean = sumOf(values) / values.length;
        const spread = sumOf(values.map((value) => (value / mean - 1) ** 2)) / values.length;
        expect(precision.designEffect).to.be.closeTo(1 + spread, 1e-9);
        expect(precision.efficiency * precision.people).to.be.closeTo(precision.effectiveBase, 1e-9);
      }),
    );
  });
});
