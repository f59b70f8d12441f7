/** The traps of testing (traps.json): the wrong number is the one that is easily made. */
import { expect } from 'chai';
import { adjusted } from '../../../reports/significance/adjust.ts';
import { unweightedTrend } from '../../../reports/significance/ordered-trend.ts';
import { pearson } from '../../../reports/significance/pearson.ts';
import { testTable } from '../../../reports/significance/test-table.ts';
import { pooledZ } from '../../../reports/significance/two-shares.ts';
import { isMissing, type Crosstab, type VersusRest } from '../../../reports/tables/crosstab.ts';
import { chiSquareUpper, normalTwoSided } from '../../../reports/weighting/distributions.ts';
import { expectClose } from '../../support/expect-close.ts';
import { plainTable } from '../../support/tabulated-from.ts';
import { trap } from '../../support/traps.ts';

const everything = (): boolean => true;

function tested(people: number[][], weight = 1): Crosstab {
  const { tabulated, engine } = plainTable(people, weight);
  return testTable(tabulated, engine, everything, 1);
}

function versusRest(table: Crosstab, row: number, column: number): VersusRest | null {
  const cell = table.rows[row]?.cells[column];
  return cell === undefined || isMissing(cell) ? null : cell.versusRest;
}

describe('the traps of testing', () => {
  it('weights that add up to the population are no cases [weights_as_frequencies]', () => {
    const { input, right } = trap<{ table: number[][]; scale: number }, { chisq: number; p: number }>(
      'weights_as_frequencies',
    );
    const n = input.table.flat().reduce((sum, one) => sum + one, 0);
    const found = tested(input.table, input.scale).tests['group']!.association!;
    expectClose('F', found.statistic, (right.chisq * (n - 1)) / n, 1e-9);
    expectClose('chi-square', found.unweighted?.statistic, right.chisq, 1e-9);
    expectClose('p', found.unweighted?.p, right.p, 1e-9);
  });

  it('a column without residents is not tested and has no letters [empty_column]', () => {
    const { input } = trap<{ n_base: number }, unknown>('empty_column');
    const table = tested([
      [30, 10, input.n_base],
      [10, 30, input.n_base],
    ]);
    const { pairs, association, trend } = table.tests['group']!;
    expect(pairs!.rows['1']!.p.map((p) => p === null)).to.deep.equal([false, true, true]);
    expect(association?.unweighted?.df).to.equal(1);
    expect(trend!['1']!.df).to.equal(78);
    expect(versusRest(table, 0, 3)).to.equal(null);
  });

  it('an answer nobody chose is not in the chi-square [empty_row_chisq]', () => {
    const { input, right } = trap<{ table: number[][] }, { chisq: number; df: number }>('empty_row_chisq');
    const found = tested(input.table).tests['group']!.association!;
    expectClose('chi-square', found.unweighted?.statistic, right.chisq, 1e-9);
    expect(found.unweighted?.df).to.equal(right.df);
    expectClose('df1', found.df1, right.df, 1e-9);
  });

  it('the best of fifteen comparisons is not significant [multiplicity]', () => {
    const { input, right } = trap<{ p: number[] }, { holm_min: number; bh_min: number }>('multiplicity');
    const least = (ps: (number | null)[]): number => Math.min(...ps.map((p) => p ?? 1));
    expectClose('Holm', least(adjusted(input.p, 'holm')), right.holm_min, 1e-12);
    expectClose('BH', least(adjusted(input.p, 'benjamini-hochberg')), right.bh_min, 1e-12);
  });

  it('intervals that overlap do not say there is no difference [ci_overlap]', () => {
    const { input, right } = trap<Record<'p1' | 'n1' | 'p2' | 'n2', number>, { z: number; p: number }>(
      'ci_overlap',
    );
    const { statistic } = pooledZ({ share: input.p1, n: input.n1 }, { share: input.p2, n: input.n2 })!;
    const { rows } = tested([
      [200, 228],
      [200, 172],
    ]).tests['group']!.pairs!;
    expectClose('z', statistic, right.z, 1e-9);
    expectClose('p', normalTwoSided(statistic), right.p, 1e-9);
    expect(rows['1']!.pHolm[0]).to.be.below(0.05);
  });

  it('the order of the groups finds a trend that a general test misses [trend_vs_general]', () => {
    const { input, right } = trap<{ x: number[]; n: number[] }, { trend_chisq: number; p: number }>(
      'trend_vs_general',
    );
    const groups = input.x.map((sum, j) => ({ score: j + 1, people: input.n[j]!, sum }));
    const found = tested([input.x, input.n.map((n, j) => n - input.x[j]!)]).tests['group']!;
    expectClose('n r²', unweightedTrend(groups)!.cochranArmitage, right.trend_chisq, 1e-9);
    expectClose('p', chiSquareUpper(found.trend!['1']!.unweighted.cochranArmitage, 1), right.p, 1e-9);
    expect(found.association!.p).to.be.above(0.05);
    expect(found.trend!['1']!.p).to.be.below(0.01);
  });

  it('a group is compared with the rest, never with the total it is part of [part_whole]', () => {
    const { input, right } = trap<
      Record<'x_col' | 'n_col' | 'x_total' | 'n_total', number>,
      { z_vs_rest: number }
    >('part_whole');
    const { x_col: x, n_col: n } = input;
    const [restX, restN] = [input.x_total - x, input.n_total - n];
    const found = versusRest(
      tested([
        [x, restX],
        [n - x, restN - restX],
      ]),
      0,
      1,
    )!;
    const [p, q] = [x / n, restX / restN];
    // by hand: Σ (w z)² n/(n-1) with z = (y-p)/n in the group and -(y-q)/n in the rest, which add up to 0
    const se = Math.sqrt(((p * (1 - p)) / n + (q * (1 - q)) / restN) * (input.n_total / (input.n_total - 1)));
    expectClose(
      'pooled z',
      pooledZ({ share: p, n }, { share: q, n: restN })!.statistic,
      right.z_vs_rest,
      1e-9,
    );
    expectClose('difference', found.difference, p - q, 1e-10);
    expectClose('linearised se', found.se, se, 1e-8);
    expect(found.verdict).to.equal('higher');
  });

  it('a chi-square on tiny expected counts is flagged, with the exact p beside it [small_expected]', () => {
    const { input, right } = trap<{ table: number[][] }, { flag: boolean; fisher_p: number }>(
      'small_expected',
    );
    const found = pearson(input.table.flat(), 2);
    expect(found.smallExpected).to.equal(right.flag);
    expectClose('Fisher', found.fisher, right.fisher_p, 1e-9);
  });
});
