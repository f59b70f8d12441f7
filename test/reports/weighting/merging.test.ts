import { expect } from 'chai';
import {
  populationByCell,
  populationByMargin,
  type Population,
} from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest, type WeighingRequest } from '../../../reports/weighting/weighing-request.ts';
import { datasetOfProfile, sumOf, weightOfEach } from '../../support/reference-weights.ts';

/** So many residents of each category, one after the other. */
const groups = (sizes: Record<string, number>): string[] =>
  Object.entries(sizes).flatMap(([code, people]) => Array.from({ length: people }, () => code));
const weighed = (
  profile: Record<string, string[]>,
  population: Population,
  more: Partial<WeighingRequest> = {},
): Weighing => weigh(datasetOfProfile(profile), { ...plainRequest, population, ...more });
/** "a3 > a2": what was merged into what. */
const merges = ({ actions }: Weighing): string[] =>
  actions.flatMap((one) =>
    'into' in one ? [`${one.kind}: ${one.from.join(' ')} > ${one.into.join(' ')}`] : [],
  );
const ages = { a1: 100, a2: 100, a3: 100, a4: 100, a5: 100 };

describe('an age group in which nobody answered', () => {
  it('joins the nearest group with residents, and the lower of two as near', () => {
    const population = populationByMargin({ age: ages }, ['age']);
    const near = weighed({ age: groups({ a1: 30, a4: 30, a5: 30 }) }, population);
    const tie = weighed({ age: groups({ a1: 30, a3: 30, a5: 30 }) }, population);
    expect(merges(near)).to.deep.equal(['empty: a2 > a1', 'empty: a3 > a4']);
    expect(merges(tie)).to.deep.equal(['empty: a2 > a1', 'empty: a4 > a3']);
  });

  it('follows the order given, not that of the counts', () => {
    const population = populationByMargin({ age: ages }, ['age']);
    const ordered = new Map([['age', ['a5', 'a2', 'a1', 'a3', 'a4']]]);
    const sample = { age: groups({ a1: 30, a4: 30, a5: 30 }) };
    expect(merges(weighed(sample, { ...population, ordered }))).to.deep.equal([
      'empty: a2 > a5',
      'empty: a3 > a1',
    ]);
  });

  it('joins the largest category of the population where there is no order', () => {
    const population = populationByMargin({ area: { N: 100, O: 50, Z: 300 } }, []);
    expect(merges(weighed({ area: groups({ N: 60, Z: 30 }) }, population))).to.deep.equal(['empty: O > Z']);
  });

  it('joins, as a cell, a cell of the same gender along the ages', () => {
    const cells = ['v', 'm'].flatMap((gender) =>
      Object.entries(ages).map(([age, people]) => ({ codes: { age, gender }, people })),
    );
    const sample = {
      age: groups({ a1: 30, a2: 60, a3: 30, a4: 60, a5: 60 }),
      gender: [
        ...groups({ v: 30 }),
        ...groups({ v: 30, m: 30 }),
        ...groups({ m: 30 }),
        ...groups({ v: 30, m: 30, V: 0 }),
        ...groups({ v: 30, m: 30 }),
      ],
    };
    const ordered = weighed(sample, populationByCell(cells, ['age']));
    const nominal = weighed(sample, populationByCell(cells, []));
    expect(merges(ordered)).to.deep.equal(['empty: a3 v > a2 v', 'empty: a1 m > a2 m']);
    expect(merges(nominal)).to.deep.equal(['empty: a3 v > a1 v', 'empty: a1 m > a1 v']);
    expect(sumOf(weightOfEach(ordered.design))).to.be.closeTo(1000, 1e-9);
  });

  it('counts a resident without a starting weight as nobody', () => {
    const values = Float64Array.from({ length: 60 }, (_, i) => (i < 30 ? 1 : 0));
    const population = populationByMargin({ age: { a1: 50, a2: 30, a3: 20 } }, ['age']);
    const sample = { age: [...groups({ a1: 20, a2: 10 }), ...groups({ a3: 30 })] };
    const weighing = weighed(sample, population, { weights: { values, final: false } });
    expect(merges(weighing)).to.deep.equal(['empty: a3 > a2']);
  });
});

describe('a category of which the register counts nobody', () => {
  it('is unknown: its residents keep their share', () => {
    const population = populationByMargin({ gender: { v: 60, m: 40, x: 0 } }, []);
    const { actions, margins } = weighed({ gender: groups({ v: 40, m: 50, x: 10 }) }, population);
    expect(actions).to.deep.equal([{ kind: 'unknown', variables: ['gender'], people: 10, share: 0.1 }]);
    const shares = margins[0]?.categories.map(({ codes, weighted }) => [
      codes?.[0],
      Math.round(weighted * 1e9) / 1e9,
    ]);
    expect(shares).to.deep.equal([
      ['v', 0.54],
      ['m', 0.36],
      [undefined, 0.1],
    ]);
  });
});

describe('a thin category', () => {
  const population = populationByMargin({ age: ages, area: { N: 240, O: 10, Z: 250 } }, ['age']);
  const sample = {
    age: groups({ a1: 12, a2: 30, a3: 14, a4: 25, a5: 40 }),
    area: Array.from({ length: 121 }, (_, i) => (i % 6 === 0 ? 'O' : i % 2 === 0 ? 'N' : 'Z')),
  };

  it('is left as it is, and named in a note', () => {
    const weighing = weighed(sample, population);
    expect(merges(weighing)).to.deep.equal([]);
    expect(weighing.notes).to.deep.equal([
      'age: thin to weight to (fewer than 20 respondents or 5 % of the population): "a1", "a3"',
      'area: thin to weight to (fewer than 20 respondents or 5 % of the population): "O"',
    ]);
  });

  it('joins, when asked, the smaller neighbour, or the smallest other where there is no order', () => {
    const weighing = weighed(sample, population, { thin: { people: 20, share: 0.05 } });
    expect(merges(weighing)).to.deep.equal(['thin: a1 > a2', 'thin: a3 > a4', 'thin: O > N']);
    expect(weighing.actions[0]).to.include({ population: 100, people: 12 });
    expect(
      weighing.margins[0]?.categories.map(({ codes, merged, people }) => [codes, merged, people]),
    ).to.deep.equal([
      [['a2'], [['a1']], 42],
      [['a4'], [['a3']], 39],
      [['a5'], [], 40],
    ]);
  });
});

describe('a category that only weights above the cap could bring to its size', () => {
  it('joins its neighbour, so that the cap holds', () => {
    const population = populationByMargin({ age: { a1: 300, a2: 100, a3: 600 } }, ['age']);
    const weighing = weighed({ age: groups({ a1: 5, a2: 20, a3: 75 }) }, population);
    expect(merges(weighing)).to.deep.equal(['beyond cap: a1 > a2']);
    expect(weighing.precision.max).to.be.closeTo(1.6, 1e-9);
  });

  it('keeps its weights where starting weights came with the answers, and the largest is said', () => {
    const population = populationByMargin({ age: { a1: 300, a2: 100, a3: 600 } }, ['age']);
    const weights = { values: new Float64Array(100).fill(2), final: false };
    const { actions, notes } = weighed({ age: groups({ a1: 5, a2: 20, a3: 75 }) }, population, { weights });
    expect(actions).to.deep.equal([]);
    expect(notes.at(-1)).to.equal('the largest weight is 6.0 times the mean');
  });

  it('leaves the finest margin out when the margins together pass the cap', () => {
    const sample = {
      area: groups({ N: 90, Z: 10 }),
      edu: [...groups({ lo: 89, hi: 1 }), ...groups({ lo: 1, mid: 9 })],
    };
    const population = populationByMargin({ area: { N: 600, Z: 400 }, edu: { lo: 850, mid: 50, hi: 100 } }, [
      'edu',
    ]);
    const weighing = weighed(sample, population, { cap: 4.5 });
    expect(weighing.summary).to.include({ converged: true, refused: null });
    expect(weighing.precision.max).to.be.at.most(4.5 * (1 + 1e-6));
    expect(weighing.actions.map(({ kind }) => kind)).to.include('dropped');
    expect(weighing.margins.map(({ variables, raked }) => [variables[0], raked])).to.deep.equal([
      ['area', true],
      ['edu', false],
    ]);
    expect(weighing.notes).to.include('edu: not weighted to, the weights would not stay under the cap');
  });
});

describe('a sample that cannot be weighted', () => {
  const cases: [string, Record<string, string[]>, Population, string][] = [
    [
      'without a population',
      { age: groups({ a1: 10 }) },
      populationByMargin({}, []),
      'there is no population to weight to',
    ],
    [
      'to a variable that nobody has',
      { age: groups({ a1: 10 }) },
      populationByMargin({ area: { N: 5, Z: 5 } }, []),
      'area is neither a profile variable nor a question with one answer',
    ],
    [
      'to categories that nobody is in',
      { area: groups({ n: 10 }) },
      populationByMargin({ area: { N: 5, Z: 5 } }, []),
      'no respondent is in a category of area',
    ],
    [
      'to the one category that is left',
      { area: groups({ N: 10 }) },
      populationByMargin({ area: { N: 5, Z: 5 } }, []),
      'fewer than two categories are left in every margin',
    ],
    [
      'to margins that contradict one another in it',
      { a: ['x', 'x', 'y'], b: ['u', 'v', 'v'] },
      populationByMargin({ a: { x: 40, y: 60 }, b: { u: 70, v: 30 } }, []),
      'raking to a, b does not converge: no weights meet all these margins at once',
    ],
    [
      'under the cap',
      { area: groups({ N: 95, Z: 5 }) },
      populationByMargin({ area: { N: 50, Z: 50 } }, []),
      'no margin can be met with weights of at most 5 times their mean',
    ],
  ];
  for (const [what, profile, population, why] of cases) {
    it(`${what} stays unweighted, and says why`, () => {
      const weighing = weighed(profile, population);
      const size = Object.values(profile)[0]?.length;
      expect(weighing.summary).to.include({
        converged: false,
        min: 1,
        max: 1,
        designEffect: 1,
        effectiveBase: size,
        refused: why,
      });
      expect(weighing.notes).to.include(`the figures are unweighted: ${why}`);
      expect([...weightOfEach(weighing.design)]).to.deep.equal(Array.from({ length: size ?? 0 }, () => 1));
      expect(weighing.design.marginCategories).to.equal(0);
    });
  }

  it('keeps its starting weights, when it has them', () => {
    const weights = { values: Float64Array.of(1, 2, 3), final: false };
    const { design, notes } = weighed(
      { area: ['', '', ''] },
      populationByMargin({ area: { N: 1, Z: 2 } }, []),
      { weights },
    );
    expect([...weightOfEach(design)]).to.deep.equal([1, 2, 3]);
    expect(notes).to.deep.equal([
      'only the starting weights are used: no respondent is in a category of area',
    ]);
  });
});
