import { expect } from 'chai';
import { populationByMargin } from '../../../reports/weighting/population.ts';
import { weigh, type Weighing } from '../../../reports/weighting/weigh.ts';
import { plainRequest, type WeighingRequest } from '../../../reports/weighting/weighing-request.ts';
import {
  referenceJson,
  referenceMargins,
  referencePeople,
  referenceRows,
} from '../../support/reference-data.ts';
import { datasetOfPeople, errorOf, shareOf, sumOf, weightOfEach } from '../../support/reference-weights.ts';

type Table = Record<'p' | 'se_lin' | 'se_lin_calibrate' | 'se_fixed' | 'se_lin_fpc', number[][]>;

const methods = referenceJson('expected_variance_methods.json') as Record<string, Table>;
const stratified = referenceJson('expected_tables_stratified.json') as {
  weights: { deff_kish: number };
  tables: [Table];
};

/** Each weighting of the reference as asked of the stage: the error of "knows the counter" tells whether the design is right. */
describe('the design that the weighting stage hands on', () => {
  const people = referencePeople(1);
  const dataset = datasetOfPeople(people);
  const margins = referenceMargins();
  const raking = populationByMargin(margins, []);
  const cells = populationByMargin({ age_gender: margins['age_gender'] ?? {} }, []);
  const households = Float64Array.from(people, ({ weight }) => weight);
  const districts = people.map(({ profile }) => profile['district'] ?? '');
  const answers = referenceRows('panel_w1.csv').map((row) => row['q2_counter'] ?? '');
  const ask = (more: Partial<WeighingRequest>): Weighing => weigh(dataset, { ...plainRequest, ...more });
  const drawn = Float64Array.from(districts, (one) => {
    const respondents = districts.filter((other) => other === one).length;
    return (margins['district']?.[one] ?? 0) / respondents;
  });
  const byDistrict = {
    population: raking,
    weights: { values: drawn, final: false },
    stratum: districts,
    strataPeople: new Map(Object.entries(margins['district'] ?? {})),
  };

  const cases: [string, Partial<WeighingRequest>, Table | undefined, keyof Table][] = [
    ['raked', { population: raking }, methods['raking'], 'se_lin_calibrate'],
    ['raked, finite', { population: raking, finitePopulation: true }, methods['raking'], 'se_lin_fpc'],
    ['post-stratified', { population: cells }, methods['poststratified'], 'se_lin'],
    [
      'raked from households',
      { population: raking, weights: { values: households, final: false } },
      methods['design_weights_raked'],
      'se_lin_calibrate',
    ],
    ['stratified and raked', byDistrict, stratified.tables[0], 'se_lin'],
    ['stratified, finite', { ...byDistrict, finitePopulation: true }, stratified.tables[0], 'se_lin_fpc'],
  ];

  for (const [what, request, table, key] of cases) {
    it(`${what}: gives the shares and the standard errors of R`, () => {
      const { design, notes } = ask(request);
      const found = ['1', '2', '3'].map((code) => answers.map((answer) => markOf(answer, code)));
      expect(notes).to.deep.equal(
        what.includes('households') ? ['the largest weight is 5.9 times the mean'] : [],
      );
      found.forEach((marks, row) => {
        const error = table?.[key][row]?.[0] ?? NaN;
        expect(shareOf(design, marks)).to.be.closeTo(table?.p[row]?.[0] ?? NaN, 1e-10);
        expect(errorOf(design, marks)).to.be.closeTo(error, error * 1e-8);
      });
    });
  }

  it('holds weights that were given for fixed: the margins explain nothing', () => {
    const raked = weightOfEach(ask({ population: raking }).design);
    const { design, summary } = ask({ weights: { values: raked, final: true } });
    const error = methods['raking']?.se_fixed[0]?.[0] ?? NaN;
    expect(
      errorOf(
        design,
        answers.map((answer) => markOf(answer, '1')),
      ),
    ).to.be.closeTo(error, error * 1e-8);
    expect(summary).to.include({ method: 'given', iterations: 0 });
  });

  it('has the weights of R for the stratified sample', () => {
    const { precision, design } = ask(byDistrict);
    expect(precision.designEffect).to.be.closeTo(stratified.weights.deff_kish, 1e-8);
    expect(sumOf(weightOfEach(design))).to.be.closeTo(21_400, 1e-6);
    expect(design.strata.map((one) => one.people)).to.have.members([483, 311, 228, 126, 52]);
  });

  function markOf(answer: string, code: string): 0 | 1 | null {
    if (answer === '' || answer === '-8' || answer === '-7') return null;
    return answer === code ? 1 : 0;
  }
});
