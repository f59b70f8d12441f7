import { expect } from 'chai';
import type { WeighingRequest } from '../../../reports/weighting/weighing-request.ts';
import { crosstabFigures } from '../../support/crosstab-figures.ts';
import { designFigures, expectedMeasures } from '../../support/expected-measures.ts';
import { expectedTables } from '../../support/expected-tables.ts';
import { referenceJson, referencePeople } from '../../support/reference-data.ts';
import { referenceQuestionnaire } from '../../support/reference-questionnaire.ts';
import { datasetOf } from '../../support/small-survey.ts';
import {
  byDistrict,
  finite,
  fromHouseholds,
  given,
  postStratified,
  raked,
} from '../../support/reference-designs.ts';
import { mismatches, type Figures } from '../../support/reference-figures.ts';
import { referenceDataset, referenceSample, referenceTable } from '../../support/reference-sample.ts';

const dataset = referenceDataset();

describe('awareness of the digital counter by age, under each design', () => {
  const designs: [name: string, request: WeighingRequest, method: string, se: string][] = [
    ['raked weights', raked, 'raking', 'se_lin_calibrate'],
    ['weights that count as fixed', given, 'raking', 'se_fixed'],
    ['a finite population', finite, 'raking', 'se_lin_fpc'],
    ['post-stratified weights', postStratified, 'poststratified', 'se_lin'],
    [
      'raked weights that started from household size',
      fromHouseholds,
      'design_weights_raked',
      'se_lin_calibrate',
    ],
  ];
  for (const [name, request, method, se] of designs) {
    it(`${name}: shares and standard errors as R's`, () => {
      const sample = referenceSample(dataset, request, ['age_group']);
      const found = crosstabFigures(referenceTable(sample, 'q2_counter'), 'age_group');
      expect(mismatches(found, designFigures(method, se))).to.deep.equal([]);
    });
  }
});

describe('tables of residents drawn by district', () => {
  for (const table of expectedTables('expected_tables_stratified.json')) {
    it(`${table.id}: bases, shares, standard errors, intervals and means`, () => {
      const sample = referenceSample(dataset, byDistrict, ['age_group']);
      const found = crosstabFigures(referenceTable(sample, table.question), 'age_group');
      expect(mismatches(found, expectedMeasures(table))).to.deep.equal([]);
    });

    it(`${table.id}: standard errors when each district is a finite population`, () => {
      const sample = referenceSample(dataset, { ...byDistrict, finitePopulation: true }, ['age_group']);
      const found = crosstabFigures(referenceTable(sample, table.question), 'age_group');
      const expected = expectedMeasures(table, { se: 'se_lin_fpc', interval: null });
      expect(mismatches(found, expected)).to.deep.equal([]);
    });
  }
});

describe('residents whose education is not known', () => {
  it('are a level of their own, which the standard error of users of the counter knows', () => {
    const people = referencePeople(1).map((person) =>
      Number(person.id.slice(1)) % 25 === 0
        ? { ...person, profile: { ...person.profile, education: '' } }
        : person,
    );
    const { w1 } = referenceJson('expected_weights.json') as { w1: { w_rake_missing_edu: Users } };
    const { q2_counter3_p: share, q2_counter3_se_lin: se } = w1.w_rake_missing_edu;
    const sample = referenceSample(datasetOf(referenceQuestionnaire(), people), raked, []);
    const found = crosstabFigures(referenceTable(sample, 'q2_counter'), '');
    const expected: Figures = new Map([
      ['3 | Total | share', { value: share, kind: 'share' }],
      ['3 | Total | se', { value: se, kind: 'se' }],
    ]);
    expect(mismatches(found, expected)).to.deep.equal([]);
  });
});

interface Users {
  q2_counter3_p: number;
  q2_counter3_se_lin: number;
}
