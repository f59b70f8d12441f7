import { expect } from 'chai';
import { isImprecise, standingOf, type Standing } from '../../../reports/disclosure/precision.ts';
import { defaultPolicy } from '../../../reports/disclosure/policy.ts';
import { wilson } from '../../../reports/tables/intervals.ts';
import { referenceJson } from '../../support/reference-data.ts';

interface Case {
  n: number;
  n_eff: number;
  p: number;
  status: string;
  ci?: [number, number];
  imprecise?: boolean;
}
const { presentation } = referenceJson('edge_cases.json') as { presentation: { cases: Case[] } };

const standings: Record<string, Standing> = {
  hide_base: 'hidden',
  not_tested_flag: 'not tested',
  flag: 'indicative',
  ok: 'plain',
};

describe('how a figure is printed', () => {
  for (const { n, n_eff: effective, p, status, ci, imprecise } of presentation.cases) {
    it(`follows the reference: ${p * 100} % of ${n}`, () => {
      expect(standingOf(n, defaultPolicy)).to.equal(standings[status]);
      if (ci === undefined) return;
      const interval = wilson(p, effective);
      expect(interval.low).to.be.closeTo(ci[0], 1e-8);
      expect(interval.high).to.be.closeTo(ci[1], 1e-8);
      expect(isImprecise(p, interval)).to.equal(imprecise);
    });
  }

  it('says nothing of a share that has no interval', () => {
    expect(isImprecise(0.5, null)).to.equal(false);
  });
});
