import { expect } from 'chai';
import type { IntervalMethod } from '../../../reports/tables/intervals.ts';
import type { Sample } from '../../../reports/tables/sample.ts';
import { crosstabFigures } from '../../support/crosstab-figures.ts';
import {
  expectedMeans,
  expectedMeasures,
  expectedUnweighted,
  type Wanted,
} from '../../support/expected-measures.ts';
import { expectedTables, type ExpectedTable } from '../../support/expected-tables.ts';
import { mismatches, type Figures } from '../../support/reference-figures.ts';
import { referenceDataset, referenceSample, referenceTable } from '../../support/reference-sample.ts';
import { finite, given, raked } from '../../support/reference-designs.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';

/** A test that fails shows the first of them. */
const mostShown = 40;
const banners = ['age_group', 'gender', 'district', 'education'];
const tables = expectedTables('expected_tables_age.json', 'expected_tables_other.json');

describe('the tables of the reference panel, as R makes them', () => {
  const dataset = referenceDataset();
  const sample = referenceSample(dataset, raked, banners);

  for (const table of tables) {
    it(`${table.id}: bases, shares, standard errors, intervals and means`, () => {
      const found = crosstabFigures(referenceTable(sample, table.question), table.banner);
      expect(mismatches(found, expectedMeasures(table))).to.deep.equal([]);
    });
  }

  it('the NPS of residents is a mean of 100, 0 and -100, with the standard error of one', () => {
    const nps = tables.find(({ question }) => question === 'q8_nps')?.nps;
    const found = crosstabFigures(referenceTable(sample, 'q8_nps_score'), 'age_group');
    expect(nps && mismatches(found, expectedMeans(nps))).to.deep.equal([]);
  });

  it('a finite population of 21,400 lowers every standard error', () => {
    const sample = referenceSample(dataset, finite, banners);
    expect(allMismatches(sample, measured({ se: 'se_lin_fpc', interval: null }))).to.deep.equal([]);
  });

  it('weights that came from elsewhere count as fixed', () => {
    const sample = referenceSample(dataset, given, banners);
    expect(allMismatches(sample, measured({ se: 'se_fixed', interval: null }))).to.deep.equal([]);
  });

  it('unweighted shares and means, with Wilson intervals of the people themselves', () => {
    const sample = referenceSample(dataset, plainRequest, banners, 'wilson-n');
    expect(allMismatches(sample, expectedUnweighted)).to.deep.equal([]);
  });

  const methods: [IntervalMethod, string][] = [
    ['wilson-kish', 'wilson_kish'],
    ['wilson-design', 'wilson_lin'],
    ['clopper-pearson', 'kg_kish'],
    ['logit', 'xlogit'],
    ['beta', 'beta'],
  ];
  for (const [method, interval] of methods) {
    it(`the interval an analyst can ask for as "${method}"`, () => {
      const sample = referenceSample(dataset, raked, banners, method);
      expect(allMismatches(sample, measured({ se: 'se_lin', interval }))).to.deep.equal([]);
    });
  }

  const measured =
    (wanted: Wanted) =>
    (table: ExpectedTable): Figures =>
      expectedMeasures(table, wanted);

  function allMismatches(sample: Sample, expected: (table: ExpectedTable) => Figures): string[] {
    const lines = tables.flatMap((table) => {
      const found = crosstabFigures(referenceTable(sample, table.question), table.banner);
      return mismatches(found, expected(table)).map((line) => `${table.id}: ${line}`);
    });
    return lines.slice(0, mostShown);
  }
});
