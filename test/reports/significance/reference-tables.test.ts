/** What R found of whole tables of the reference panel: association, gamma, equal means. */
import { expect } from 'chai';
import { answersTable, optionTable } from '../../../reports/significance/cell-table.ts';
import { columnBase, shareValues, type ColumnValues } from '../../../reports/tables/column-values.ts';
import { pearson } from '../../../reports/significance/pearson.ts';
import { independenceRaoScott, observedRaoScott, raoScott } from '../../../reports/significance/rao-scott.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import type { FTest, VariableTests } from '../../../reports/tables/table-tests.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { expectClose, expectP } from '../../support/expect-close.ts';
import { countedTable, referenceDesign, stratifiedDesign } from '../../support/reference-counts.ts';
import { referenceJson } from '../../support/reference-data.ts';

type Statistics = Record<string, number | null>;

interface Chisq {
  has_empty_cell: boolean;
  unweighted: Statistics;
  rao_scott_lin: Statistics;
  rao_scott_null_lin: Statistics;
  default: Statistics;
}

interface RTable {
  id: string;
  question: string;
  banner: string;
  chisq?: Chisq;
  rao_scott_per_row?: Record<string, Chisq>;
  gamma?: Statistics;
  mean?: {
    wald_equal_means: Statistics;
    pairwise: { p_lin: number | number[]; p_lin_holm: number | number[] };
    trend?: Statistics;
  };
}

const tablesIn = (file: string): RTable[] => (referenceJson(file) as { tables: RTable[] }).tables;
const raked = varianceEngine(referenceDesign());
const stratified = varianceEngine(stratifiedDesign());
const cases = [
  ...['expected_tables_age.json', 'expected_tables_other.json']
    .flatMap(tablesIn)
    .map((table) => ({ table, engine: raked, name: `${table.id}, raked` })),
  ...tablesIn('expected_tables_stratified.json').map((table) => {
    return { table, engine: stratified, name: `${table.id}, stratified` };
  }),
];

describe('whole tables of the reference panel', () => {
  for (const { table, engine, name } of cases) {
    const { chisq, gamma, mean, rao_scott_per_row: perOption } = table;
    const counted = countedTable(table.question, table.banner, engine);
    const testsOf = (): VariableTests => testTable(counted, engine, () => true, 30).tests[table.banner]!;
    const groupsOf = (code: string): ColumnValues[] => {
      const row = counted.plans.findIndex((plan) => plan.code === code);
      const [, ...groups] = counted.parts[0]!.columns;
      return groups.map(({ base, rows }) => shareValues(engine, columnBase(engine, base), rows[row]!));
    };

    if (chisq !== undefined) {
      it(`${name}: Rao-Scott, observed and under independence, and the table of people`, () => {
        const answers = counted.plans.filter(({ net }) => !net).map(({ code }) => groupsOf(code));
        const cells = answersTable(answers)!;
        expectF('default', testsOf().association, chisq.default);
        expectF('independence', independenceRaoScott(engine, cells), chisq.rao_scott_null_lin);
        if (!chisq.has_empty_cell) expectF('observed', observedRaoScott(engine, cells), chisq.rao_scott_lin);
        expectPeople(pearson(cells.people, cells.columns), chisq.unweighted);
      });
    }

    if (perOption !== undefined) {
      it(`${name}: each option by itself, and the smallest p times their number`, () => {
        const options = Object.entries(perOption);
        for (const [code, expected] of options) {
          expectF(code, raoScott(engine, optionTable(groupsOf(code))!), expected.default);
        }
        const smallest = Math.min(...options.map(([, expected]) => expected.default['p'] ?? 1));
        expect(testsOf().association?.method).to.equal('Bonferroni over options');
        expectP('overall', testsOf().association?.p, smallest * options.length);
      });
    }

    if (gamma !== undefined) {
      it(`${name}: gamma with and without weights`, () => {
        const found = testsOf().gamma!;
        expectClose('gamma', found.value, gamma['gamma'], 1e-10);
        expectClose('se', found.se, gamma['se_lin'], 1e-8);
        expectClose('t', found.statistic, gamma['t'], 1e-7);
        expectP('p', found.p, gamma['p']);
        expect(found.df).to.equal(gamma['df']);
        expectClose('unweighted', found.unweighted.value, gamma['gamma_unw'], 1e-10);
        expectClose('ASE1', found.unweighted.se, gamma['ase1_unw'], 1e-8);
        expectClose('ASE0', found.unweighted.seNull, gamma['ase0_unw'], 1e-8);
      });
    }

    if (mean !== undefined) {
      it(`${name}: equal means, every two means, trend of the mean`, () => {
        const found = testsOf().means!;
        expectF('Wald', found, mean.wald_equal_means);
        [mean.pairwise.p_lin].flat().forEach((p, k) => expectP(`pair ${k}`, found.pairs.p[k], p));
        [mean.pairwise.p_lin_holm].flat().forEach((p, k) => expectP(`Holm ${k}`, found.pairs.pHolm[k], p));
        if (mean.trend === undefined) expect(found.trend).to.equal(null);
        expectClose('slope', found.trend?.slope, mean.trend?.['slope'], 1e-10);
        expectClose('se', found.trend?.se, mean.trend?.['slope_se_lin'], 1e-8);
        expectP('trend', found.trend?.p, mean.trend?.['slope_p']);
      });
    }
  }
});

function expectF(name: string, found: FTest | null, expected: Statistics): void {
  expectClose(`${name} F`, found?.statistic, expected['F'], 1e-7);
  expectClose(`${name} df1`, found?.df1, expected['ndf'], 1e-7);
  expectClose(`${name} df2`, found?.df2, expected['ddf'], 1e-7);
  expectP(`${name} p`, found?.p, expected['p']);
}

function expectPeople(found: ReturnType<typeof pearson>, expected: Statistics): void {
  expectClose('chi-square', found.statistic, expected['chisq'], 1e-7);
  expect(found.df).to.equal(expected['df']);
  expectP('chi-square p', found.p, expected['p']);
  expectClose("Cramér's V", found.cramersV, expected['cramers_v'], 1e-7);
  const [least, below] = [expected['min_expected'] ?? 0, expected['share_expected_lt5'] ?? 0];
  expect(found.smallExpected, 'Cochran').to.equal(below > 0.2 || least < 1);
}
