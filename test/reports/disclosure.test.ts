import { expect } from 'chai';
import fc from 'fast-check';
import { mergeSmallClasses } from '../../reports/disclosure/age-classes.ts';
import { completeMask, type Mask } from '../../reports/disclosure/hidden-cells.ts';
import { hiddenCounts, hiddenGroups } from '../../reports/disclosure/hidden-groups.ts';
import { defaultPolicy, openPolicy } from '../../reports/disclosure/policy.ts';
import { suppress } from '../../reports/disclosure/suppress.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import { plainTable } from '../support/plain-table.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { expectTable } from '../support/expect-table.ts';
import { datasetOf, smallRespondents, smallSurvey } from '../support/small-survey.ts';

describe('hidden groups', () => {
  const hidden = (bases: number[], total: number): number[] =>
    [...hiddenGroups(bases, total, 10)].toSorted((a, b) => a - b);

  it('shows everything when every group is large enough', () => {
    expect(hidden([60, 80, 65], 205)).to.deep.equal([]);
  });

  it('hides a second group, because one alone is the total minus the others', () => {
    expect(hidden([60, 80, 65, 7], 212)).to.deep.equal([0, 3]);
  });

  it('hides on while the hidden people together are fewer than ten', () => {
    expect(hidden([3, 4, 80, 65], 152)).to.deep.equal([0, 1, 3]);
  });

  it('counts residents of unknown group among those a reader cannot see', () => {
    expect(hidden([3, 4, 80, 65], 170)).to.deep.equal([0, 1]);
  });

  it('never leaves fewer than ten people, or one group alone, to be worked out', () => {
    const groups = fc.array(fc.nat(60), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(groups, fc.nat(20), (bases, unknown) => {
        const total = bases.reduce((sum, base) => sum + base, unknown);
        const away = hiddenGroups(bases, total, 10);
        const shown = bases.filter((_, i) => !away.has(i)).reduce((sum, base) => sum + base, 0);
        const [occupied, all] = [
          [...away].filter((i) => bases[i] !== 0).length,
          bases.filter((n) => n > 0).length,
        ];
        const safe = occupied === 0 || occupied === all || (occupied > 1 && total - shown >= 10);
        return safe && bases.every((base, i) => base >= 10 || away.has(i));
      }),
    );
  });
});

describe('hidden cells', () => {
  const hiddenCells = (counts: number[][], minimum: number): Mask => {
    const mask = counts.map((row) => row.map((n) => n > 0 && n < minimum));
    completeMask(counts, mask, true);
    return mask;
  };

  it('hides a small cell with the cheapest rectangle of complements (37 people, the optimum of the reference)', () => {
    const mask = hiddenCells(
      [
        [20, 50, 10, 30],
        [8, 19, 2, 15],
        [17, 32, 12, 22],
      ],
      5,
    );
    const places = mask.flatMap((row, r) => row.flatMap((isHidden, c) => (isHidden ? [[r + 1, c + 1]] : [])));
    expect(places).to.deep.equal([
      [2, 1],
      [2, 3],
      [3, 1],
      [3, 3],
    ]);
  });

  it('leaves no row or column with exactly one hidden cell', () => {
    const tables = fc.array(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 5,
    });
    fc.assert(
      fc.property(tables, (counts) => {
        const mask = hiddenCells(counts, 5);
        const columns = [0, 1, 2, 3].map((c) => mask.map((row) => row[c]));
        return [...mask, ...columns].every((line) => line.filter((one) => one === true).length !== 1);
      }),
    );
  });
});

describe('a protected table', () => {
  const dataset = datasetOf(smallSurvey, smallRespondents());
  const variable = dataset.variables[0];
  if (variable === undefined) throw new Error('no variable');
  const table: Crosstab = plainTable(dataset, variable, buildBanner(dataset, ['age_group'], {}));

  it('shows a group of fewer than ten nothing, not even its base', () => {
    const hidden = suppress(table, false, { ...defaultPolicy, baseMinimum: 3 });
    expectTable(hidden, [
      ['', 'Totaal', '16-34', '35-64', '65+'],
      ['nee', '50 %', '·', '50 %', '·'],
      ['ja', '50 %', '·', '50 %', '·'],
      ['n', '10', '·', '4', '·'],
    ]);
    expect(hidden.columns[3]).to.deep.include({
      base: { missing: 'suppressed' },
      weightedBase: { missing: 'suppressed' },
    });
  });

  it('shows nothing at all when the total itself is too small', () => {
    const hidden = suppress(table, false, { ...defaultPolicy, baseMinimum: 11 });
    expect(hidden.rows.flatMap((row) => row.cells).every((cell) => 'missing' in cell)).to.equal(true);
    expect(hidden.columns.every((column) => typeof column.base !== 'number')).to.equal(true);
  });

  it('hides small cells of a sensitive question only', () => {
    const policy = { ...openPolicy, cellMinimum: 3 };
    const [plain, sensitive] = [suppress(table, false, policy), suppress(table, true, policy)];
    expect(plain).to.deep.equal(table);
    expect(sensitive.rows[1]?.cells[1]).to.deep.equal({ missing: 'suppressed' });
  });

  it('hides nothing for the analyst who asks for it', () => {
    const open = suppress(table, true, openPolicy);
    expect(open).to.deep.equal(table);
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

describe('counts beside a published total', () => {
  it('hide a group when the people of unknown group are few, since those are the total minus the groups', () => {
    const hidden = [...hiddenCounts([199, 199], 400, 10)];
    expect(hidden.length).to.equal(1);
    expect([...hiddenCounts([200, 200], 400, 10)]).to.deep.equal([]);
  });
});
