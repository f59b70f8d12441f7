/** Cases printed in books and papers (textbook.json), with how they were printed and to full precision. */
import { expect } from 'chai';
import { adjusted } from '../../../reports/significance/adjust.ts';
import { unweightedGamma } from '../../../reports/significance/gamma.ts';
import { unweightedTrend } from '../../../reports/significance/ordered-trend.ts';
import { pearson } from '../../../reports/significance/pearson.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import { chiSquareUpper } from '../../../reports/weighting/distributions.ts';
import { expectClose, expectP } from '../../support/expect-close.ts';
import { referenceJson } from '../../support/reference-data.ts';
import { plainTable } from '../../support/tabulated-from.ts';

interface Case<Input> {
  id: string;
  input: Input;
  published: Record<string, number>;
  computed: Record<string, number>;
}

function textbook<Input>(id: string): Case<Input> {
  const { cases } = referenceJson('textbook.json') as { cases: Case<Input>[] };
  return cases.find((one) => one.id === id)!;
}

describe('cases from the textbooks', () => {
  it('mothers who drink: Graubard & Korn (1987), in Agresti', () => {
    const { input, published, computed } = textbook<{
      absent: number[];
      present: number[];
      scores: number[];
    }>('agresti_alcohol');
    const groups = input.scores.map((score, j) => {
      return { score, people: input.absent[j]! + input.present[j]!, sum: input.present[j]! };
    });
    const trend = unweightedTrend(groups)!;
    const plain = pearson([...input.absent, ...input.present], input.scores.length);
    expectClose('n r²', trend.cochranArmitage, computed['cochran_armitage_chisq'], 1e-7);
    expectClose('M²', trend.linearByLinear, computed['M2'], 1e-7);
    expect(trend.linearByLinear).to.be.closeTo(published['M2']!, 0.005);
    expectP('trend p', chiSquareUpper(trend.cochranArmitage, 1), computed['cochran_armitage_p']);
    expectClose('X²', plain.statistic, computed['X2'], 1e-7);
    expect(plain.smallExpected, 'one expected count is below 1').to.equal(true);
    const wide = unweightedTrend(groups.map((one) => (one.score === 7 ? { ...one, score: 8 } : one)))!;
    expectP('scores to 8', chiSquareUpper(wide.cochranArmitage, 1), computed['p_scores_0_8']);
  });

  it('smokers among patients: Fleiss (1981)', () => {
    const { input, published, computed } = textbook<{ successes: number[]; n: number[]; scores: number[] }>(
      'fleiss_smokers',
    );
    const groups = input.scores.map((score, j) => ({ score, people: input.n[j]!, sum: input.successes[j]! }));
    const trend = unweightedTrend(groups)!.cochranArmitage;
    const plain = pearson([...input.successes, ...input.n.map((n, j) => n - input.successes[j]!)], 4);
    expectClose('trend', trend, computed['trend_chisq'], 1e-7);
    expect(trend).to.be.closeTo(published['trend_chisq']!, 5.1e-5);
    expectP('trend p', chiSquareUpper(trend, 1), computed['trend_p']);
    expectClose('X²', plain.statistic, computed['chisq'], 1e-7);
    expectP('X² p', plain.p, computed['chisq_p']);
  });

  it('job satisfaction by income: gamma of Agresti (2002)', () => {
    const { input, published, computed } = textbook<{ rows_income_low_to_high: number[][] }>(
      'agresti_jobsat',
    );
    const found = unweightedGamma(input.rows_income_low_to_high.flat(), 4)!;
    expectClose('gamma', found.value, computed['gamma'], 1e-10);
    expectClose('ASE', found.se, computed['ase1'], 1e-8);
    expect(found.se).to.be.closeTo(published['ase']!, 5.1e-4);
  });

  for (const id of ['benjamini_hochberg1995', 'bh_holm_small']) {
    it(`${id}: adjusted p-values`, () => {
      const { input, computed } = textbook<{ p: number[] }>(id);
      const expected = computed as unknown as Record<'holm' | 'bh', number[]>;
      adjusted(input.p, 'holm').forEach((p, k) => expectClose(`Holm ${k}`, p, expected.holm[k], 1e-12));
      adjusted(input.p, 'benjamini-hochberg').forEach((p, k) =>
        expectClose(`BH ${k}`, p, expected.bh[k], 1e-12),
      );
    });
  }

  it('without weights Rao-Scott is X² (n-1) / (n df): Berkeley admissions', () => {
    const { input, computed } = textbook<{ table_admit_by_gender: number[][] }>('raoscott_identity');
    const { tabulated, engine } = plainTable(input.table_admit_by_gender);
    const found = testTable(tabulated, engine, () => true, 30).tests['group']!.association!;
    expectClose('F', found.statistic, computed['F'], 1e-9);
    expectClose('X²', found.unweighted?.statistic, computed['X2'], 1e-9);
    expectClose('df1', found.df1, computed['ndf'], 1e-9);
    expectClose('df2', found.df2, computed['ddf'], 1e-9);
    expectP('p', found.p, computed['p']);
  });
});
