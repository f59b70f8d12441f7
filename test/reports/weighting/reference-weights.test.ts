import { expect } from 'chai';
import { populationByMargin, type Population } from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest, type WeighingRequest } from '../../../reports/weighting/weighing-request.ts';
import {
  referenceJson,
  referenceMargins,
  referencePeople,
  referenceWeights,
  type ReferencePerson,
  type Wave,
} from '../../support/reference-data.ts';
import { datasetOfPeople, sumOf, weightOfEach } from '../../support/reference-weights.ts';

/** One entry of expected_weights.json. */
interface Expected {
  n: number;
  sum: number;
  min_over_mean: number;
  max_over_mean: number;
  cv2: number;
  deff_kish: number;
  n_eff_kish: number;
  n_eff_by_age_group?: Record<string, number>;
  rounds?: number;
  n_missing?: number;
}

const expected = referenceJson('expected_weights.json') as Record<'w1' | 'w2', Record<string, Expected>> & {
  unweighted_margins: Record<string, Record<string, number>>;
};
const raking = populationByMargin(referenceMargins(), []);
const cellsOnly = populationByMargin({ age_gender: referenceMargins()['age_gender'] ?? {} }, []);

function without(people: ReferencePerson[], name: string, blank: (id: number) => boolean): ReferencePerson[] {
  return people.map((person) =>
    blank(Number(person.id.slice(1))) ? { ...person, profile: { ...person.profile, [name]: '' } } : person,
  );
}

function weighed(
  people: ReferencePerson[],
  population: Population,
  more: Partial<WeighingRequest>,
): Weighing {
  return weigh(datasetOfPeople(people), { ...plainRequest, population, ...more });
}

describe('the weights of the reference panel', () => {
  const [first, second] = [referencePeople(1), referencePeople(2)];
  const households = { values: Float64Array.from(first, ({ weight }) => weight), final: false };
  const blanked = without(first, 'education', (id) => id % 25 === 0);

  const cases: [string, Wave, string, number, () => Weighing][] = [
    ['raked to three margins', 1, 'w_rake', 1e-8, () => weighed(first, raking, {})],
    ['raked to three margins', 2, 'w_rake', 1e-8, () => weighed(second, raking, {})],
    ['post-stratified by age and gender', 1, 'w_poststrat', 1e-8, () => weighed(first, cellsOnly, {})],
    ['trimmed at 3 times the mean', 1, 'w_rake_trim3', 1e-5, () => weighed(first, raking, { cap: 3 })],
    ['trimmed at 2.5 times the mean', 1, 'w_rake_trim2_5', 1e-5, () => weighed(first, raking, { cap: 2.5 })],
    [
      'raked from the adults of a household, untrimmed though the largest is 5.9 times the mean',
      1,
      'w_rake_designweight',
      1e-8,
      () => weighed(first, raking, { weights: households }),
    ],
    ['raked with education unknown of 47', 1, 'w_rake_missing_edu', 1e-8, () => weighed(blanked, raking, {})],
  ];

  for (const [what, wave, column, tolerance, weighing] of cases) {
    it(`${what}: every resident of wave ${wave} weighs what R says`, () => {
      const { design, summary } = weighing();
      const weights = weightOfEach(design);
      const people = referenceWeights(wave, column);
      expect(weights.length).to.equal(people.length);
      expect(summary).to.include({ converged: true, refused: null });
      people.forEach((weight, i) => expect(weights[i]).to.be.closeTo(weight, weight * tolerance));
    });

    it(`${what}: sum, range, design effect and effective base of wave ${wave} are those of R`, () => {
      const found = weighing();
      const want = expected[`w${wave}`][column];
      if (want === undefined) throw new Error(`${column} is not in the reference`);
      const { people, min, max, designEffect, effectiveBase, efficiency } = found.precision;
      const figures: [number, number][] = [
        [people, want.n],
        [sumOf(weightOfEach(found.design)), want.sum],
        [min, want.min_over_mean],
        [max, want.max_over_mean],
        [designEffect - 1, want.cv2],
        [designEffect, want.deff_kish],
        [effectiveBase, want.n_eff_kish],
        [efficiency, want.n_eff_kish / want.n],
      ];
      for (const [have, value] of figures) expect(have).to.be.closeTo(value, value * tolerance);
    });
  }

  it('are the same when age and gender are two variables that the register crosses', () => {
    const [joined, ...others] = raking.targets;
    const cells = (joined?.cells ?? []).map(({ codes: [both = ''], people }) => ({
      codes: both.split(' '),
      people,
    }));
    const targets = [{ variables: ['age_group', 'gender'], cells }, ...others];
    const weights = weightOfEach(weighed(first, { ...raking, targets }, {}).design);
    referenceWeights(1, 'w_rake').forEach((weight, i) =>
      expect(weights[i]).to.be.closeTo(weight, weight * 1e-8),
    );
  });

  it('are, scaled to a mean of 1, those that R scaled', () => {
    const weights = weightOfEach(weighed(first, raking, {}).design);
    const mean = sumOf(weights) / weights.length;
    referenceWeights(1, 'w_rake_mean1').forEach((weight, i) => {
      expect((weights[i] ?? 0) / mean).to.be.closeTo(weight, weight * 1e-8);
    });
  });

  it('take as many rounds of trimming as in R: 10 and 28', () => {
    const rounds = [3, 2.5].map((cap) =>
      weighed(first, raking, { cap }).actions.map((action) => ('rounds' in action ? action.rounds : null)),
    );
    expect(rounds).to.deep.equal([
      [expected.w1['w_rake_trim3']?.rounds],
      [expected.w1['w_rake_trim2_5']?.rounds],
    ]);
  });

  it('give each age group its own effective base', () => {
    const weights = weightOfEach(weighed(first, raking, {}).design);
    for (const [age, base] of Object.entries(expected.w1['w_rake']?.n_eff_by_age_group ?? {})) {
      const own = weights.filter((_, i) => first[i]?.profile['age_group'] === age);
      expect(sumOf(own) ** 2 / sumOf(own.map((weight) => weight ** 2))).to.be.closeTo(base, base * 1e-8);
    }
  });

  it('come with the margins before and after: people, population, and weighted to it', () => {
    const { margins } = weighed(first, raking, {});
    expect(margins.map(({ variables, raked }) => [variables, raked])).to.deep.equal([
      [['age_gender'], true],
      [['district'], true],
      [['education'], true],
    ]);
    for (const { variables, categories } of margins) {
      const [name = ''] = variables;
      for (const { codes, people, population, target, weighted } of categories) {
        expect(people).to.equal(expected.unweighted_margins[name]?.[codes?.[0] ?? '']);
        expect(population).to.equal(referenceMargins()[name]?.[codes?.[0] ?? '']);
        expect([target, weighted]).to.satisfy((two: number[]) =>
          two.every((one) => Math.abs(one - (population ?? 0) / 21_400) < 1e-10),
        );
      }
    }
  });

  it('keep the share of residents whose education is unknown, and say how many they are', () => {
    const { actions, margins, notes } = weighed(blanked, raking, {});
    const people = expected.w1['w_rake_missing_edu']?.n_missing;
    expect(actions).to.deep.equal([{ kind: 'unknown', variables: ['education'], people, share: 47 / 1200 }]);
    expect(margins[2]?.categories.at(-1)).to.deep.include({ codes: null, people, population: null });
    expect(notes).to.deep.equal(['education: 47 respondents of unknown category keep their share of 3.9 %']);
  });
});
