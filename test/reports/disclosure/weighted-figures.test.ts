import { expect } from 'chai';
import type { Respondent } from '../../../reports/data-column.ts';
import { publishedTable } from '../../../reports/disclosure/weighted-figures.ts';
import { isMissing, type Cell } from '../../../reports/tables/crosstab.ts';
import { plainRequest } from '../../../reports/weighting/weighing-request.ts';
import { madeRelease } from '../../support/made-release.ts';

const definition = { elements: [{ type: 'radiogroup', name: 'KENT', choices: ['ja', 'nee'] }] };
/** Thirty residents of one age; women and men of two districts, who were not drawn alike. */
const classes = [
  { size: 8, yes: 5, weight: 0.733113 },
  { size: 7, yes: 1, weight: 1.091817 },
  { size: 6, yes: 4, weight: 1.310071 },
  { size: 9, yes: 2, weight: 0.958693 },
];
const residents = classes.flatMap(({ size, yes }): Respondent[] =>
  Array.from({ length: size }, (_, i) => ({
    answers: { KENT: i < yes ? 'ja' : 'nee' },
    profile: { age_group: '65+' },
  })),
);
const weights = classes.flatMap(({ size, weight }) => Array.from({ length: size }, () => weight));
const total = weights.reduce((sum, weight) => sum + weight, 0);

/** How many of each class may have said yes, for whoever knows the classes, their weights and the number of yeses. */
function solutions(n: number, share: number, error: number): number[][] {
  const [a, b, c, d] = classes.map(({ size }) => Array.from({ length: size + 1 }, (_, i) => i));
  const all = (a ?? []).flatMap((i) =>
    (b ?? []).flatMap((j) => (c ?? []).flatMap((k) => (d ?? []).map((l) => [i, j, k, l]))),
  );
  return all.filter((yes) => {
    const sum = yes.reduce((weighted, count, i) => weighted + count * (classes[i]?.weight ?? 0), 0);
    return yes.reduce((people, count) => people + count, 0) === n && Math.abs(sum / total - share) <= error;
  });
}

describe('the weighted figures of a release', () => {
  const weighing = { ...plainRequest, weights: { values: Float64Array.from(weights), final: true } };
  const { release } = madeRelease(definition, residents, { weighing });
  const cell = release.tables[0]?.rows[0]?.cells[0] as Cell;

  it('leave whoever knows the weights dozens of ways in which the groups may have answered, not one', () => {
    const exact = classes.reduce((sum, { yes, weight }) => sum + yes * weight, 0) / total;
    expect(solutions(12, exact, 1e-12)).to.deep.equal([[5, 1, 4, 2]]);
    expect([cell.n, cell.share]).to.deep.equal([12, Math.round(exact * 100) / 100]);
    expect(solutions(cell.n, cell.share, 0.005).length).to.be.above(30);
  });

  it('are no sums of weights', () => {
    const [table] = release.tables;
    const sums = [
      ...(table?.columns ?? []).flatMap((one) => [one.weightedBase, one.effectiveBase]),
      cell.weighted,
    ];
    expect(sums.every(isMissing)).to.equal(true);
  });

  it('have no more than three decimals anywhere, and stay what they are when they are read again', () => {
    const figures = JSON.stringify([release.tables, release.lines, release.weighting]);
    expect(figures.match(/\d\.\d{4,}/gu)).to.equal(null);
    expect(release.tables.map(publishedTable)).to.deep.equal(release.tables);
  });

  it('keep a test on its own side of one in twenty', () => {
    const tested = (p: number): unknown => {
      const [table] = release.tables;
      const association = { method: 'Wald F' as const, statistic: 4.0412, df1: 3, df2: 28.7, p };
      const tests = { association, pairs: null, trend: null, gamma: null, means: null };
      return table === undefined
        ? null
        : publishedTable({ ...table, tests: { age_group: tests } }).tests['age_group']?.association;
    };
    expect(tested(0.04996)).to.deep.include({ p: 0.049, statistic: 4, df2: 29 });
    expect([tested(0.05004), tested(0.0004)].map((one) => (one as { p: number }).p)).to.deep.equal([0.05, 0]);
  });
});
