/** Who takes part in a test: nobody who is hidden, nobody in a group too small to compare. */
import { expect } from 'chai';
import { testTable } from '../../../reports/significance/test-table.ts';
import { isMissing, type Crosstab, type VersusRest } from '../../../reports/tables/crosstab.ts';
import type { VariableTests } from '../../../reports/tables/table-tests.ts';
import { measuredPart } from '../../../reports/tables/parts.ts';
import type { Tabulated } from '../../../reports/tables/tabulate.ts';
import { varianceEngine } from '../../../reports/weighting/variance.ts';
import { countedTable, referenceDesign } from '../../support/reference-counts.ts';
import { plainTable } from '../../support/tabulated-from.ts';

const engine = varianceEngine(referenceDesign());
const everything = (): boolean => true;

/** The fifth age group, 65-74. */
const hiddenColumn = 5;

function reference(question: string, banner = 'age_group'): Tabulated {
  return countedTable(question, banner, engine);
}

/** As if nobody of the column had answered, but for the total. */
function withoutColumn(tabulated: Tabulated, column: number): Tabulated {
  const [part] = tabulated.parts;
  const none = new Float64Array(engine.design.people.length);
  const columns = part!.columns.map((one, j) => {
    return j === column ? { base: none, rows: one.rows.map(() => none) } : one;
  });
  const moments = part!.moments?.map((one, j) => {
    return j === column ? { ...one, people: none, sum: none, squares: none } : one;
  });
  return { ...tabulated, parts: [measuredPart({ ...part!, columns, moments: moments ?? null }, engine)] };
}

function testsOf(table: Crosstab, banner = 'age_group'): VariableTests {
  return table.tests[banner]!;
}

function versusRest(table: Crosstab): (VersusRest | null)[][] {
  return table.rows.map(({ cells }) => cells.map((cell) => (isMissing(cell) ? null : cell.versusRest)));
}

function letters(table: Crosstab): string[][] {
  return table.rows.map(({ cells }) => cells.map((cell) => (isMissing(cell) ? '' : cell.letters)));
}

describe('who takes part in a test', () => {
  for (const question of ['q2_counter', 'q4_channels', 'q5a', 'q11_visits']) {
    it(`${question}: a hidden column leaves no trace`, () => {
      const shown = (_: number, place: number): boolean => place !== hiddenColumn;
      const hidden = testTable(reference(question), engine, shown, 30);
      const absent = testTable(withoutColumn(reference(question), hiddenColumn), engine, everything, 30);
      expect(testsOf(hidden)).to.deep.equal(testsOf(absent));
      expect(letters(hidden)).to.deep.equal(letters(absent));
      expect(versusRest(hidden).map((row) => row[hiddenColumn])).to.deep.equal(hidden.rows.map(() => null));
    });
  }

  it('a hidden cell silences its row, and what would tell of it', () => {
    const shown = (row: number, place: number): boolean => !(row === 0 && place === hiddenColumn);
    const { association, gamma, trend, pairs } = testsOf(
      testTable(reference('q2_counter'), engine, shown, 30),
    );
    const open = testsOf(testTable(reference('q2_counter'), engine, everything, 30));
    expect([association, gamma, trend!['1']]).to.deep.equal([null, null, null]);
    expect(trend!['2']).to.deep.equal(open.trend!['2']);
    const silent = pairs!.columns.map(([a, b]) => a === '65-74' || b === '65-74');
    expect(pairs!.rows['1']!.p.map((p) => p === null)).to.deep.equal(silent);
    expect(pairs!.rows['2']).to.deep.equal(open.pairs!.rows['2']);
  });

  it('a hidden cell takes its column out of the test of means, and its option out of that of options', () => {
    const shown = (row: number, place: number): boolean => !(row === 0 && place === hiddenColumn);
    const means = testsOf(testTable(reference('q5a'), engine, shown, 30)).means!;
    const without = testsOf(
      testTable(withoutColumn(reference('q5a'), hiddenColumn), engine, everything, 30),
    ).means;
    expect(means).to.deep.equal(without);
    const options = testsOf(testTable(reference('q4_channels'), engine, shown, 30)).association!;
    const all = testsOf(testTable(reference('q4_channels'), engine, everything, 30)).association!;
    // q4_1 is the option with the smallest p
    expect(options.statistic).to.be.below(all.statistic);
  });

  it('a hidden total hides every comparison with the rest', () => {
    const table = testTable(reference('q2_counter'), engine, (_, place) => place !== 0, 30);
    expect(
      versusRest(table)
        .flat()
        .filter((one) => one !== null),
    ).to.deep.equal([]);
    expect(testsOf(table).pairs).not.to.equal(null);
  });

  it('a group below the minimum is not compared, though it counts in the rest and in the trend', () => {
    const open = testTable(reference('q2_counter'), engine, everything, 30);
    const strict = testTable(reference('q2_counter'), engine, everything, 80);
    const { pairs, trend } = testsOf(strict);
    const small = (code: string): boolean => code === '16-24';
    pairs!.columns.forEach((pair, k) => {
      expect(pairs!.rows['1']!.p[k] === null, pair.join()).to.equal(pair.some(small));
    });
    expect(trend).to.deep.equal(testsOf(open).trend);
    expect(versusRest(strict)[0]![1]).to.equal(null);
    expect(versusRest(strict)[0]![2]?.p).to.equal(versusRest(open)[0]![2]?.p);
    expect(letters(strict)[0]!.join(''), 'letters keep their column').to.match(/^[B-F]*$/);
  });

  it('people count, not what they weigh', () => {
    const people = [
      [12, 40],
      [17, 60],
    ];
    const { tabulated, engine: heavy } = plainTable(people, 20);
    const table = testTable(tabulated, heavy, everything, 30);
    expect(testsOf(table, 'group').pairs).to.equal(null);
    expect(letters(table).flat().join('')).to.equal('');
  });

  it('a rest too small to compare gives no verdict', () => {
    const { tabulated, engine: plain } = plainTable([
      [60, 9],
      [40, 20],
    ]);
    const table = testTable(tabulated, plain, everything, 30);
    expect(versusRest(table)[0]).to.deep.equal([null, null, null]);
  });

  it('groups that overlap are only compared with the rest', () => {
    const tabulated = reference('q2_counter');
    const [part] = tabulated.parts;
    const overlapping = { ...part!, banner: { ...part!.banner!, overlapping: true } };
    const table = testTable({ ...tabulated, parts: [overlapping] }, engine, everything, 30);
    const none = { association: null, pairs: null, trend: null, gamma: null, means: null };
    expect(testsOf(table)).to.deep.equal(none);
    expect(versusRest(table)).to.deep.equal(versusRest(testTable(tabulated, engine, everything, 30)));
  });

  it('one group left has nothing to be compared with', () => {
    const shown = (_: number, place: number): boolean => place <= 1;
    const { association, pairs, trend, gamma, means } = testsOf(
      testTable(reference('q5a'), engine, shown, 30),
    );
    expect([association, pairs, trend, gamma, means]).to.deep.equal([null, null, null, null, null]);
  });
});
