import { expect } from 'chai';
import fc from 'fast-check';
import { mergeSmallClasses } from '../../reports/disclosure/age-classes.ts';
import { hiddenCounts } from '../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy, openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import { protectTables } from '../../reports/disclosure/protect.ts';
import { publishedStates } from '../../reports/disclosure/states.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { sampleOf } from '../../reports/tables/sample.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { unweightedDesign } from '../../reports/weighting/design.ts';
import { varianceEngine } from '../../reports/weighting/variance.ts';
import { expectTable } from '../support/expect-table.ts';
import { datasetOf, smallRespondents, smallSurvey } from '../support/small-survey.ts';

describe('counts beside a published total', () => {
  const hidden = (counts: number[], total: number): number[] =>
    [...hiddenCounts(counts, total, 10)].toSorted((a, b) => a - b);

  it('are all shown when every group is large enough', () => {
    expect(hidden([60, 80, 65], 205)).to.deep.equal([]);
  });

  it('hide a second group, because one alone is the total minus the others', () => {
    expect(hidden([60, 80, 65, 7], 212)).to.deep.equal([0, 3]);
  });

  it('hide on while the hidden people together are fewer than ten', () => {
    expect(hidden([3, 4, 80, 65], 152)).to.deep.equal([0, 1, 3]);
  });

  it('count residents of unknown group among those a reader cannot see', () => {
    expect(hidden([3, 4, 80, 65], 170)).to.deep.equal([0, 1]);
  });

  it('hide a group when the people of unknown group are few, since those are the total minus the groups', () => {
    expect(hidden([199, 199], 400)).to.have.length(1);
    expect(hidden([200, 200], 400)).to.deep.equal([]);
  });

  it('never leave fewer than ten people, or one group alone, to be worked out', () => {
    const groups = fc.array(fc.nat(60), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.nat(20), (counts, unknown) => {
        const total = counts.reduce((sum, count) => sum + count, unknown);
        const away = hiddenCounts(counts, total, 10);
        const rest = total - counts.filter((_, i) => !away.has(i)).reduce((sum, count) => sum + count, 0);
        const occupied = [...away].filter((i) => counts[i] !== 0).length + (unknown > 0 ? 1 : 0);
        const all = counts.every((count, i) => count === 0 || away.has(i));
        const alone = occupied === 1 && unknown === 0;
        const safe = rest === 0 || all || (rest >= 10 && !alone);
        return safe && counts.every((count, i) => count >= 10 || away.has(i));
      }),
    );
  });
});

describe('a protected table', () => {
  /** KENT by age group: 4, 4 and 2 residents. */
  function published(policy: Policy, sensitive = false): { whole: Crosstab; table: Crosstab } {
    const elements = smallSurvey['elements'] as { name: string; panel?: object }[];
    const [kent, ...others] = elements;
    const asked = { ...kent, panel: { ...kent?.panel, sensitive } };
    const dataset = datasetOf({ ...smallSurvey, elements: [asked, ...others] as never }, smallRespondents());
    const engine = varianceEngine(unweightedDesign(dataset.size));
    const sample = sampleOf(dataset, engine, buildBanner(dataset, ['age_group'], {}));
    const tabulated = dataset.variables.slice(0, 1).map((variable) => tabulate(sample, variable));
    const [table] = protectTables(tabulated, sample, policy).tables;
    return { whole: tabulated[0]!.table, table: table! };
  }

  it('shows nothing of a group of fewer than the minimum, not even its base', () => {
    const { table } = published({ ...defaultPolicy, baseMinimum: 3, cellMinimum: 1 });
    expectTable(table, [
      ['', 'Totaal', '16-34', '35-64', '65+'],
      ['nee', '50 %', '33 %', '50 %', '·'],
      ['ja', '50 %', '67 %', '50 %', '·'],
      ['n', '10', '3', '4', '·'],
    ]);
    expect(table.columns[3]).to.deep.include({
      base: { missing: 'suppressed' },
      weightedBase: { missing: 'suppressed' },
    });
  });

  it('shows nothing at all when the total itself is too small', () => {
    const { table } = published({ ...defaultPolicy, baseMinimum: 11 });
    expect(table.rows.flatMap((row) => row.cells).every((cell) => 'missing' in cell)).to.equal(true);
    expect(table.columns.every((column) => typeof column.base !== 'number')).to.equal(true);
  });

  it('hides small cells of a sensitive question only', () => {
    const policy = { ...openPolicy, cellMinimum: 3 };
    expect(published(policy).table.rows).to.deep.equal(published(openPolicy).table.rows);
    expect(published(policy, true).table.rows[1]?.cells[1]).to.deep.equal({ missing: 'suppressed' });
  });

  it('hides nothing for the analyst who asks for it', () => {
    const { whole, table } = published(openPolicy, true);
    expect(table.columns).to.deep.equal(whole.columns);
    expect(table.rows.map(({ cells }) => cells.map((cell) => 'missing' in cell))).to.deep.equal(
      whole.rows.map(({ cells }) => cells.map((cell) => 'missing' in cell)),
    );
  });
});

describe('the people outside a base', () => {
  const states = { answered: 100, notAsked: 40, noAnswer: 3, dontKnow: 25, notApplicable: 0 };
  const hidden = { missing: 'suppressed' };

  it('are not counted in ones to nines, nor as what is left of the respondents', () => {
    expect(publishedStates(states, 100, false, 10)).to.deep.equal({
      answered: 100,
      notAsked: 40,
      noAnswer: hidden,
      dontKnow: hidden,
      notApplicable: 0,
    });
  });

  it('are not counted at all when the base is hidden, or would tell who was asked', () => {
    const outside = ['notAsked', 'noAnswer', 'dontKnow', 'notApplicable'] as const;
    for (const one of [
      publishedStates(states, { missing: 'suppressed' }, false, 10),
      publishedStates(states, 100, true, 10),
    ]) {
      expect(outside.map((name) => one[name])).to.deep.equal([hidden, hidden, hidden, hidden]);
    }
  });

  it('are all counted where each state is nobody or many', () => {
    const many = { ...states, noAnswer: 30 };
    expect(publishedStates(many, 100, false, 10)).to.deep.equal(many);
  });
});

describe('small age classes', () => {
  it('join their smaller neighbour until each class can be compared', () => {
    const merged = mergeSmallClasses(
      [
        { code: '16-34', n: 73 },
        { code: '35-54', n: 92 },
        { code: '55-64', n: 52 },
        { code: '65-74', n: 44 },
        { code: '75+', n: 12 },
      ],
      30,
    );
    expect(merged.map(({ code, n }) => `${code}: ${n}`)).to.deep.equal([
      '16-34: 73',
      '35-54: 92',
      '55-64: 52',
      '65+: 56',
    ]);
  });

  it('become one class when there is nobody to join', () => {
    expect(
      mergeSmallClasses(
        [
          { code: '16-34', n: 4 },
          { code: '35+', n: 5 },
        ],
        30,
      ),
    ).to.deep.equal([{ code: '16+', label: '16+', members: ['16-34', '35+'], n: 9 }]);
  });
});
