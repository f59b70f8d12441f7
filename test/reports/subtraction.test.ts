import { expect } from 'chai';
import fc from 'fast-check';
import { defaultPolicy, openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import { protectTables } from '../../reports/disclosure/protect.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';
import { sampleOf } from '../../reports/tables/sample.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { unweightedDesign } from '../../reports/weighting/design.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { datasetOf } from '../support/small-survey.ts';
import { workedOut } from '../support/subtracting-reader.ts';

const nets = { low: ['1', '2'], 'all but 4': ['1', '2', '3'] };
const single = { type: 'radiogroup', name: 'Q', choices: [1, 2, 3, 4], panel: { nets, sensitive: true } };
const several = { ...single, type: 'checkbox' };

/** Everybody has an age and a district, so every group is the total minus the others. */
function tablesOf(
  element: typeof single,
  people: Respondent[],
  policy: Policy = defaultPolicy,
): { whole: Crosstab; published: Crosstab } {
  const dataset = datasetOf({ elements: [element] }, people);
  const [variable] = dataset.variables;
  if (variable === undefined) throw new Error('no variable');
  const engine = varianceEngine(unweightedDesign(dataset.size));
  const sample = sampleOf(dataset, engine, buildBanner(dataset, ['age', 'district'], {}));
  const tabulated = tabulate(sample, variable);
  const [published] = protectTables([tabulated], sample, policy).tables;
  if (published === undefined) throw new Error('no table');
  return { whole: tabulated.table, published };
}

const code = fc.constantFrom('1', '1', '1', '1', '2', '2', '3', '3', '3', '4');
const profile = fc.record({
  age: fc.constantFrom('a', 'a', 'a', 'a', 'b', 'b', 'b', 'c', 'd'),
  district: fc.constantFrom('n', 'n', 'n', 'z', 'z', 'o'),
});
const crowd = { minLength: 5, maxLength: 160 };

describe('a reader who subtracts', () => {
  it('finds no hidden group or cell of a sensitive question with two banners and nets', () => {
    const people = fc.array(fc.record({ profile, answers: fc.record({ Q: code }) }), crowd);
    fc.assert(
      fc.property(people, (some) => {
        const { whole, published } = tablesOf(single, some);
        expect(workedOut(published, whole, nets)).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds none where residents gave several answers', () => {
    const people = fc.array(
      fc.record({ profile, answers: fc.record({ Q: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }) }) }),
      crowd,
    );
    fc.assert(
      fc.property(people, (some) => {
        const { whole, published } = tablesOf(several, some);
        expect(workedOut(published, whole, {})).to.deep.equal([]);
      }),
      { numRuns: 150 },
    );
  });

  it('finds the cells again when only the small ones are taken away', () => {
    const people = Array.from({ length: 60 }, (_, i) => ({
      profile: { age: i < 30 ? 'a' : 'b', district: 'n' },
      answers: { Q: i === 0 ? '2' : '1' },
    }));
    const { whole } = tablesOf(single, people);
    const careless: Crosstab = {
      ...whole,
      rows: whole.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, place) =>
          row.code === '2' && place === 1 ? { missing: 'suppressed' as const } : cell,
        ),
      })),
    };
    expect(workedOut(careless, whole, nets)).to.include('2 1 = 1');
  });

  it('leaves the means and nets of a column with a hidden cell away', () => {
    const scores = { 1: 1, 2: 2, 3: 3, 4: 4 };
    const people = Array.from({ length: 80 }, (_, i) => ({
      profile: { age: i < 40 ? 'a' : 'b', district: 'n' },
      answers: { Q: i < 2 ? '4' : '1' },
    }));
    const element = { ...single, panel: { nets, scores, sensitive: true } };
    const { published: table } = tablesOf(element, people, { ...openPolicy, cellMinimum: 5 });
    const net = table.rows.find((row) => row.code === 'low');
    expect([table.means?.[1], net?.cells[1]].map(isMissing)).to.deep.equal([true, true]);
  });

  it('learns nothing of the two who did not tick what everybody else ticked', () => {
    const people = Array.from({ length: 90 }, (_, i) => ({
      profile: { age: i < 40 ? 'a' : 'b', district: 'n' },
      answers: { Q: i < 2 ? ['2'] : i % 2 === 0 ? ['1', '2'] : ['1'] },
    }));
    const { published: table } = tablesOf(several, people);
    expect(isMissing(table.rows[0]?.cells[1])).to.equal(true);
  });
});
