/** What R found of the reference panel row by row: every two groups, letters, trends over the ordered groups. */
import { expect } from 'chai';
import { adjusted } from '../../../reports/significance/adjust.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import { isMissing, type Crosstab } from '../../../reports/tables/crosstab.ts';
import type { VariableTests } from '../../../reports/tables/table-tests.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { expectClose, expectP } from '../../support/expect-close.ts';
import { countedTable, referenceDesign, stratifiedDesign } from '../../support/reference-counts.ts';
import { referenceJson } from '../../support/reference-data.ts';

type Numbers = (number | null)[];

interface RTable {
  id: string;
  question: string;
  banner: string;
  rows: string[];
  columns: string[];
  pairwise?: {
    pairs: [string, string][];
    p_default: Numbers[];
    p_default_holm_row: Numbers[];
    p_lin: Numbers[];
    p_lin_holm_row: Numbers[];
    p_lin_bh_row: Numbers[];
    p_lin_holm_table: Numbers[];
    p_lin_bh_table: Numbers[];
    letters_default: string[][];
  };
  trend?: Record<string, Record<string, number | null>>;
}

const tablesIn = (file: string): RTable[] => (referenceJson(file) as { tables: RTable[] }).tables;
const files = {
  raked: ['expected_tables_age.json', 'expected_tables_other.json'].flatMap(tablesIn),
  stratified: tablesIn('expected_tables_stratified.json'),
};
const engines = {
  raked: varianceEngine(referenceDesign()),
  stratified: varianceEngine(stratifiedDesign()),
};

for (const design of ['raked', 'stratified'] as const) {
  const engine = engines[design];
  const tested = (table: RTable): Crosstab =>
    testTable(countedTable(table.question, table.banner, engine), engine, () => true, 30);
  const testsOf = (table: RTable): VariableTests => tested(table).tests[table.banner]!;

  describe(`the rows of the reference panel, ${design}`, () => {
    for (const table of files[design]) {
      const { pairwise, trend } = table;
      if (pairwise !== undefined) {
        it(`${table.id}: every two groups, Holm within the row`, () => {
          const { columns, rows } = testsOf(table).pairs!;
          expect(columns).to.deep.equal(pairwise.pairs);
          table.rows.forEach((code, r) => {
            columns.forEach((pair, k) => {
              expectP(`${code} ${pair.join(' : ')}`, rows[code]?.p[k], pairwise.p_default[r]?.[k]);
              expectP(
                `${code} ${pair.join(' : ')} Holm`,
                rows[code]?.pHolm[k],
                pairwise.p_default_holm_row[r]?.[k],
              );
            });
          });
        });

        it(`${table.id}: letters stand in the higher column`, () => {
          const letters = tested(table).rows.map(({ cells }) =>
            cells.slice(1).map((cell) => (isMissing(cell) ? '-' : cell.letters)),
          );
          expect(letters).to.deep.equal(pairwise.letters_default);
        });

        it(`${table.id}: adjustments within the row and over the table`, () => {
          const { p_lin } = pairwise;
          expect(adjusted(p_lin.flat(), 'none')).to.deep.equal(p_lin.flat());
          same(adjusted(p_lin.flat(), 'holm'), pairwise.p_lin_holm_table.flat());
          same(adjusted(p_lin.flat(), 'benjamini-hochberg'), pairwise.p_lin_bh_table.flat());
          p_lin.forEach((row, r) =>
            same(adjusted(row, 'benjamini-hochberg'), pairwise.p_lin_bh_row[r] ?? []),
          );
          p_lin.forEach((row, r) => same(adjusted(row, 'holm'), pairwise.p_lin_holm_row[r] ?? []));
        });
      }

      if (trend !== undefined) {
        it(`${table.id}: trend over the ordered groups`, () => {
          const found = testsOf(table).trend!;
          for (const code of table.rows) {
            const [own, r] = [found[code], trend[code] ?? {}];
            expectClose(`${code} slope`, own?.slope, r['slope'], 1e-10);
            expectClose(`${code} se`, own?.se, r['slope_se_lin'], 1e-8);
            expectClose(`${code} t`, own?.statistic, r['slope_t'], 1e-7);
            expect(own?.df, `${code} df`).to.equal(r['slope_df']);
            expectP(`${code} p`, own?.p, r['slope_p']);
            expectClose(`${code} n r²`, own?.unweighted.cochranArmitage, r['ca_chisq'], 1e-7);
            expectClose(`${code} M²`, own?.unweighted.linearByLinear, r['M2_linear_by_linear'], 1e-7);
          }
        });
      }
    }
  });
}

function same(found: Numbers, expected: Numbers): void {
  expect(found).to.have.length(expected.length);
  expected.forEach((p, k) => expectP(`p ${k}`, found[k], p));
}
