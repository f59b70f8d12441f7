import { expect } from 'chai';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { protectTables } from '../../reports/disclosure/protect.ts';
import { wilson } from '../../reports/tables/intervals.ts';
import { populationByMargin } from '../../reports/weighting/population.ts';
import type { JsonObject } from '../../surveys/question.ts';
import {
  cellOf,
  firstMean,
  miniPanel,
  tableOfQ,
  tabulatedQ,
  times,
  trap,
  type Person,
} from '../support/traps.ts';

const radio: JsonObject = { type: 'radiogroup', choices: [0, 1] };

interface XOfN {
  x: number;
  n: number;
}

interface MiniPanel {
  data: { age: string[]; gender: string[]; yes: number[] };
  margins: Record<string, Record<string, number>>;
  p_total: number;
  p_old: number;
  se_lin_total: number;
  se_lin_fpc_total: number;
}

function answered({ x, n }: XOfN): Person[] {
  return [...times(x, { q: 1 }), ...times(n - x, { q: 0 })];
}

describe('traps of standard errors and intervals', () => {
  it('nobody of twenty is not 0 % for certain [wald_zero]', () => {
    const { input, right } = trap<XOfN, { ci_wilson: [number, number] }>('wald_zero');
    const { low, high } = cellOf(tableOfQ(radio, answered(input)), '1');
    expect(low).to.equal(right.ci_wilson[0]);
    expect(high).to.be.closeTo(right.ci_wilson[1], 1e-8);
  });

  it('an interval never reaches below 0 % [wald_negative]', () => {
    const { input, right } = trap<XOfN, { ci_wilson: [number, number] }>('wald_negative');
    const { low, high } = cellOf(tableOfQ(radio, answered(input), { method: 'wilson-n' }), '1');
    expect(low).to.be.closeTo(right.ci_wilson[0], 1e-8);
    expect(high).to.be.closeTo(right.ci_wilson[1], 1e-8);
  });

  it('an effective number of residents is never rounded [wilson_fractional_n]', () => {
    const { input, right } = trap<{ p: number; n_eff: number }, { ci: [number, number] }>(
      'wilson_fractional_n',
    );
    const { low, high } = wilson(input.p, input.n_eff);
    expect(low).to.be.closeTo(right.ci[0], 1e-8);
    expect(high).to.be.closeTo(right.ci[1], 1e-8);
  });

  it('a column without residents has no share, not 0 % [empty_column]', () => {
    const people: Person[] = [...times(4, { q: 1, profile: { group: 'a' } }), { profile: { group: 'b' } }];
    const table = tableOfQ(radio, people, { banner: ['group'] });
    expect([table.columns[2]?.base, table.columns[2]?.effectiveBase]).to.deep.equal([
      0,
      { missing: 'no base' },
    ]);
    expect(table.rows.map(({ cells }) => cells[2])).to.deep.equal(
      table.rows.map(() => ({ missing: 'no base' })),
    );
  });

  it('one resident has no standard error, and stays hidden [one_respondent]', () => {
    const { input } = trap<XOfN, { se: null; suppressed: boolean }>('one_respondent');
    const { sample, tabulated } = tabulatedQ(radio, answered(input));
    const [published] = protectTables([tabulated], sample, defaultPolicy).tables;
    expect(cellOf(tabulated.table, '1')).to.include({ se: null, low: null, high: null });
    expect(published?.columns[0]?.base).to.deep.equal({ missing: 'suppressed' });
  });

  it('a share that the weighting fixes has no interval [raked_margin_se]', () => {
    const { input, right } = trap<{ share_in_population: number }, { se_lin: number; ci: null }>(
      'raked_margin_se',
    );
    const people = [1, 1, 1, 0, 0, 0, 0].map((q, i): Person => ({
      q,
      profile: { group: `${q}`, area: i % 2 === 0 ? 'n' : 'z' },
    }));
    const share = input.share_in_population;
    const population = populationByMargin(
      { group: { 1: 1000 * share, 0: 1000 * (1 - share) }, area: { n: 600, z: 400 } },
      [],
    );
    const cell = cellOf(tableOfQ(radio, people, { request: { population } }), '1');
    expect([cell.low, cell.high]).to.deep.equal([right.ci, right.ci]);
    expect(cell.share).to.be.closeTo(share, 1e-10);
    expect(cell.se).to.be.closeTo(right.se_lin, 1e-12);
  });

  it('the standard error of the old knows of the young who were weighted with them [domain_before_file_subset]', () => {
    const { right } = trap<object, { se_lin_domain: number }>('domain_before_file_subset');
    const { data, margins, ...expected } = miniPanel<MiniPanel>();
    const people = data.yes.map((q, i): Person => ({
      q,
      profile: { age: data.age[i] ?? '', gender: data.gender[i] ?? '' },
    }));
    const population = populationByMargin(margins, []);
    const request = { population };
    const table = tableOfQ(radio, people, { banner: ['age'], request });
    const finite = tableOfQ(radio, people, { request: { population, finitePopulation: true } });
    const old = cellOf(table, '1', 1 + table.columns.slice(1).findIndex(({ code }) => code === 'old'));
    expect(old.se).to.be.closeTo(right.se_lin_domain, right.se_lin_domain * 1e-8);
    expect([old.share, cellOf(table, '1').share]).to.satisfy(
      ([o, t]: number[]) => near(o, expected.p_old) && near(t, expected.p_total),
    );
    expect(cellOf(table, '1').se).to.be.closeTo(expected.se_lin_total, 1e-9);
    expect(cellOf(finite, '1').se).to.be.closeTo(expected.se_lin_fpc_total, 1e-9);
  });

  it('an NPS has the standard error of a mean of -100, 0 and 100 [nps_se]', () => {
    const { input, right } = trap<Record<string, number>, { nps: number; se: number }>('nps_se');
    const question = { type: 'radiogroup', choices: [0, 7, 9], panel: { scores: { 0: -100, 7: 0, 9: 100 } } };
    const people = [
      ...times(input['promoters'] ?? 0, { q: 9 }),
      ...times(input['passives'] ?? 0, { q: 7 }),
      ...times(input['detractors'] ?? 0, { q: 0 }),
    ];
    const { value, se } = firstMean(tableOfQ(question, people));
    expect(value).to.be.closeTo(right.nps, 1e-10);
    expect(se).to.be.closeTo(right.se, right.se * 1e-8);
  });
});

function near(found: number | undefined, expected: number): boolean {
  return found !== undefined && Math.abs(found - expected) <= 1e-10;
}
