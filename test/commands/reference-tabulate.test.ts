import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { crosstabFigures } from '../support/crosstab-figures.ts';
import { designFigures, expectedMeans, expectedMeasures, type Wanted } from '../support/expected-measures.ts';
import { expectedTables, type ExpectedTable } from '../support/expected-tables.ts';
import { expectedTests } from '../support/expected-tests.ts';
import { referenceJson, referenceMargins } from '../support/reference-data.ts';
import {
  cellsFile,
  linesByDistrict,
  linesWithFinalWeights,
  marginsFile,
  orderOptions,
  referenceLines,
  tabulateReference,
  type Line,
  type Published,
} from '../support/reference-files.ts';
import { mismatches, type Figures } from '../support/reference-figures.ts';

const ages = expectedTables('expected_tables_age.json');
const others = expectedTables('expected_tables_other.json');
const stratified = expectedTables('expected_tables_stratified.json');
/** A test that fails shows the first of them. */
const mostShown = 40;
const byAge = ['--banner', 'age_group'];
const byAll = ['--banner', 'age_group,gender,district,education'];
const { district } = referenceMargins();
const { w_rake: weights } = (referenceJson('expected_weights.json') as { w1: { w_rake: KishOfAll } }).w1;

describe('panelpeil tabulate on the reference panel', () => {
  let folder = '';
  let runs = 0;

  before(() => (folder = mkdtempSync(join(tmpdir(), 'panelpeil-reference-'))));
  after(() => rmSync(folder, { recursive: true }));

  const tabulate = (lines: Line[], margins: object | undefined, options: string[]): Promise<Published> => {
    runs += 1;
    const input = margins === undefined ? { lines } : { lines, margins };
    return tabulateReference(folder, `run${runs}`, input, [...orderOptions(), ...options]);
  };
  const tableIn = ({ tables }: Published, name: string): Crosstab => {
    const table = tables.find(({ question, item }) => (item ?? question) === name);
    if (table === undefined) throw new Error(`${name} is not in the output`);
    return table;
  };
  const differences = (
    output: Published,
    tables: ExpectedTable[],
    expected: ((table: ExpectedTable) => Figures)[],
  ): string[] => {
    const lines = tables.flatMap((table) => {
      const found = crosstabFigures(tableIn(output, table.question), table.banner);
      return expected
        .flatMap((figures) => mismatches(found, figures(table)))
        .map((line) => `${table.id}: ${line}`);
    });
    return lines.slice(0, mostShown);
  };
  const measured = (wanted: Wanted) => (table: ExpectedTable) => expectedMeasures(table, wanted);

  it('rakes to the register, and tests every question by age, gender, district and education as R does', async () => {
    const [byAges, byAllOfThem] = await Promise.all([
      tabulate(referenceLines(), marginsFile(), byAge),
      tabulate(referenceLines(), marginsFile(), byAll),
    ]);
    const all = [...ages, ...others];
    expect(differences(byAges, ages, [expectedMeasures, expectedTests])).to.deep.equal([]);
    expect(differences(byAllOfThem, all, [expectedMeasures, expectedTests])).to.deep.equal([]);
    const nps = ages.find(({ question }) => question === 'q8_nps')?.nps;
    const scores = crosstabFigures(tableIn(byAges, 'q8_nps_score'), 'age_group');
    expect(nps && mismatches(scores, expectedMeans(nps))).to.deep.equal([]);
    expect(tableIn(byAllOfThem, 'q2_counter').tests['district']).to.include({ trend: null, gamma: null });
    expect(byAges.weighting).to.include({ method: 'raking', converged: true });
    expect(byAges.weighting?.designEffect).to.be.closeTo(weights.deff_kish, 1e-8);
    expect(byAges.weighting?.effectiveBase).to.be.closeTo(weights.n_eff_kish, 1e-5);
  });

  it('--fpc counts 21,400 residents as a finite population; --weights given takes weights as fixed', async () => {
    const [finite, given] = await Promise.all([
      tabulate(referenceLines(), marginsFile(), [...byAll, '--fpc']),
      tabulate(linesWithFinalWeights(), undefined, [...byAll, '--weights', 'given']),
    ]);
    const tables = [...ages, ...others];
    expect(differences(finite, tables, [measured({ se: 'se_lin_fpc', interval: null })])).to.deep.equal([]);
    expect(differences(given, tables, [measured({ se: 'se_fixed', interval: null })])).to.deep.equal([]);
  });

  it('--weights base rakes from the adults in the household; cells post-stratify', async () => {
    const awareness = [...byAge, '--questions', 'q2_counter'];
    const [base, cells] = await Promise.all([
      tabulate(referenceLines(), marginsFile(), [...awareness, '--weights', 'base']),
      tabulate(referenceLines(), cellsFile(), awareness),
    ]);
    const found = [base, cells].map((output) => crosstabFigures(tableIn(output, 'q2_counter'), 'age_group'));
    const expected = [
      designFigures('design_weights_raked', 'se_lin_calibrate'),
      designFigures('poststratified', 'se_lin'),
    ];
    expect(found.map((one, i) => mismatches(one, expected[i] ?? new Map()))).to.deep.equal([[], []]);
    expect([base, cells].map(({ weighting }) => weighting?.method)).to.deep.equal([
      'raking',
      'post-stratification',
    ]);
  });

  it('a sample drawn by district has the variance of one, and the districts’ populations with --fpc', async () => {
    const margins = marginsFile({ strata: district });
    const options = [...byAge, '--weights', 'base', '--questions', 'q2_counter,q9_rating'];
    const [endless, finite] = await Promise.all([
      tabulate(linesByDistrict(), margins, options),
      tabulate(linesByDistrict(), margins, [...options, '--fpc']),
    ]);
    expect(differences(endless, stratified, [expectedMeasures, expectedTests])).to.deep.equal([]);
    expect(differences(finite, stratified, [measured({ se: 'se_lin_fpc', interval: null })])).to.deep.equal(
      [],
    );
  });

  it('merges an empty age class and district, and gives unknown education a level of its own', async () => {
    const { weighting_edge_case: edge } = referenceJson('edge_cases.json') as {
      weighting_edge_case: EdgeCase;
    };
    const { age, area, edu, yes } = edge.data;
    const lines = age.map((code, i) => ({
      answers: { yes: yes[i] },
      profile: { age: code, area: area[i], edu: edu[i] },
    }));
    const questionnaire = { elements: [{ type: 'radiogroup', name: 'yes', choices: [0, 1] }] };
    const margins = { margins: edge.margins, ordered: edge.ordered };
    const output = await tabulateReference(folder, 'edge', { lines, margins, questionnaire }, []);
    const [, cell] = tableIn(output, 'yes').rows;
    expect(cell?.cells[0]).to.have.property('share').closeTo(edge.p_yes, 1e-10);
    expect(cell?.cells[0]).to.have.property('se').closeTo(edge.se_lin, 1e-9);
  });
});

interface KishOfAll {
  deff_kish: number;
  n_eff_kish: number;
}

interface EdgeCase {
  data: { age: string[]; area: string[]; edu: string[]; yes: number[] };
  margins: Record<string, Record<string, number>>;
  ordered: string[];
  p_yes: number;
  se_lin: number;
}
