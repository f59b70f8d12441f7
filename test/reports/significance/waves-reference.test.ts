/** Every change that R made between the two waves of the reference panel (expected_change_w1_w2.json). */
import { expect } from 'chai';
import { change } from '../../../reports/significance/change.ts';
import { unweightedChange } from '../../../reports/significance/change-unweighted.ts';
import { tTwoSided } from '../../../reports/weighting/distributions.ts';
import { referenceJson } from '../../support/reference-data.ts';
import { referenceEstimate, referenceWaves } from '../../support/reference-waves.ts';

interface ExpectedUnweighted {
  phi_overlap: number;
  z_partially_overlapping: number;
  p_partially_overlapping: number;
  z_independent: number;
  p_independent: number;
  overlap_only: {
    yes_no: number;
    no_yes: number;
    mcnemar_chisq_no_cc: number;
    mcnemar_p: number;
    mcnemar_exact_p: number;
  };
}

interface ExpectedColumn {
  column: string;
  n1: number;
  n2: number;
  n_overlap: number;
  est1: number;
  est2: number;
  change: number;
  se_wave1_lin: number;
  se_wave2_lin: number;
  cov_lin: number;
  se_change_lin: number;
  t: number;
  df: number;
  p: number;
  ci_lo: number;
  ci_hi: number;
  se_change_fixed: number;
  se_if_independent_lin: number;
  p_if_independent: number;
  unw1: number;
  unw2: number;
  unweighted?: ExpectedUnweighted;
}

interface ExpectedItem {
  item: string;
  by_column: ExpectedColumn[];
}

/** Item of the file -> question and code of the questionnaire made from the same codebook; null is the mean. */
const items: Record<string, readonly [string, string | null]> = {
  'q2_counter=1': ['q2_counter', '1'],
  'q2_counter=2': ['q2_counter', '2'],
  'q2_counter=3': ['q2_counter', '3'],
  'q2_counter in (2,3)': ['q2_counter', 'net_known'],
  'q3_contact=1': ['q3_contact', '1'],
  'q6_appt=1': ['q6_appt', '1'],
  'q6_appt=2': ['q6_appt', '2'],
  'q6_appt=3': ['q6_appt', '3'],
  'q8_nps score (-100/0/100 mean)': ['q8_nps_score', null],
  'q9_rating mean': ['q9_rating', null],
  'q13_trust in (1,2)': ['q13_trust', 'net_trust'],
};

const expected = (referenceJson('expected_change_w1_w2.json') as { items: ExpectedItem[] }).items;
const waves = referenceWaves();

function near(found: number | null, wanted: number, relative: number, name: string): void {
  if (found === null) throw new Error(`${name}: ${found}, R has ${wanted}`);
  expect(Math.abs(found - wanted), `${name}: ${found} for ${wanted}`).to.be.at.most(
    relative * Math.abs(wanted),
  );
}

describe('the change between two waves of the reference panel', () => {
  it('is compared with R for all items, in total and in six age groups', () => {
    expect(expected.map(({ item }) => item)).to.have.members(Object.keys(items));
    expect(expected.flatMap(({ by_column }) => by_column)).to.have.lengthOf(11 * 7);
  });

  for (const { item, by_column } of expected) {
    const [first, second] = waves;
    const indicator = items[item];
    if (first === undefined || second === undefined || indicator === undefined) continue;

    it(`has the estimates, covariance, standard error, t, p and interval of R: ${item}`, () => {
      for (const wanted of by_column) {
        const [earlier, later] = [first, second].map((wave) =>
          referenceEstimate(wave, indicator, wanted.column),
        );
        const found = change(earlier!, later!);
        const at = (name: string): string => `${item}, ${wanted.column}: ${name}`;
        expect([earlier!.base, later!.base, found.overlap]).to.deep.equal([
          wanted.n1,
          wanted.n2,
          wanted.n_overlap,
        ]);
        expect(found.df).to.equal(wanted.df);
        expect(earlier!.value).to.be.closeTo(wanted.est1, 1e-10 * Math.max(1, Math.abs(wanted.est1)));
        expect(later!.value).to.be.closeTo(wanted.est2, 1e-10 * Math.max(1, Math.abs(wanted.est2)));
        expect(found.difference).to.be.closeTo(wanted.change, 1e-10 * Math.max(1, Math.abs(wanted.change)));
        near(found.seEarlier, wanted.se_wave1_lin, 1e-8, at('se of wave 1'));
        near(found.seLater, wanted.se_wave2_lin, 1e-8, at('se of wave 2'));
        near(found.covariance, wanted.cov_lin, 1e-8, at('covariance'));
        near(found.se, wanted.se_change_lin, 1e-8, at('se'));
        near(found.seIfIndependent, wanted.se_if_independent_lin, 1e-8, at('se if independent'));
        near(found.statistic, wanted.t, 1e-7, at('t'));
        near(found.p, wanted.p, 1e-6, at('p'));
        expect(found.low).to.be.closeTo(wanted.ci_lo, 1e-8);
        expect(found.high).to.be.closeTo(wanted.ci_hi, 1e-8);
        const independent = tTwoSided(found.difference / found.seIfIndependent, wanted.df);
        near(independent, wanted.p_if_independent, 1e-6, at('p if independent'));
      }
    });

    it(`has the standard error of R when the weights count as fixed: ${item}`, () => {
      for (const wanted of by_column) {
        const [earlier, later] = [first, second].map((wave) =>
          referenceEstimate(wave, indicator, wanted.column, 'fixed'),
        );
        near(change(earlier!, later!).se, wanted.se_change_fixed, 1e-8, wanted.column);
      }
    });

    it(`has the unweighted z, phi and McNemar test of R: ${item}`, () => {
      for (const wanted of by_column) {
        const [earlier, later] = [first, second].map((wave) =>
          referenceEstimate(wave, indicator, wanted.column),
        );
        const { unweighted } = wanted;
        expect(unweighted === undefined).to.equal(indicator[1] === null);
        if (unweighted === undefined) continue;
        const found = unweightedChange(earlier!, later!);
        const at = (name: string): string => `${item}, ${wanted.column}: ${name}`;
        near(found.earlier, wanted.unw1, 1e-10, at('wave 1'));
        near(found.later, wanted.unw2, 1e-10, at('wave 2'));
        near(found.independent!.statistic, unweighted.z_independent, 1e-7, at('z independent'));
        near(found.independent!.p, unweighted.p_independent, 1e-6, at('p independent'));
        near(found.overlapping!.phi, unweighted.phi_overlap, 1e-8, at('phi'));
        near(found.overlapping!.statistic, unweighted.z_partially_overlapping, 1e-7, at('z'));
        near(found.overlapping!.p, unweighted.p_partially_overlapping, 1e-6, at('p of z'));
        const { overlap_only: matched } = unweighted;
        expect(found.matched).to.include({ yesToNo: matched.yes_no, noToYes: matched.no_yes });
        near(found.matched!.statistic, matched.mcnemar_chisq_no_cc, 1e-7, at('chi-square'));
        near(found.matched!.p, matched.mcnemar_p, 1e-6, at('p of chi-square'));
        near(found.matched!.pExact, matched.mcnemar_exact_p, 1e-6, at('exact p'));
      }
    });
  }
});
