/** Puts the tests into a table: letters and verdicts into its cells, the rest beside it. */
import { isMissing, type Cell, type Crosstab, type CrosstabRow } from '../tables/crosstab.ts';
import type { Association, MeanTests, VariableTests } from '../tables/table-tests.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import type { TabulatedPart } from '../tables/parts.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import { meanTestsOf } from './mean-tests.ts';
import { rowTests, type RowTests } from './row-tests.ts';
import { associationOf, gammaOf, trendsOf } from './table-wide.ts';
import { testedPart, type Shown, type TestedPart } from './tested-part.ts';

interface Found {
  tested: TestedPart;
  rows: RowTests;
}

/**
 * The table of `tabulated` with letters, comparisons with the rest, and tests. Nothing of a hidden column or cell enters
 * any of them.
 * @param shown by row and place of the column; row -1 asks for the column as a whole, its base and its mean
 * @param testMinimum people a column needs to be compared with another
 */
export function testTable(
  tabulated: Tabulated,
  engine: VarianceEngine,
  shown: Shown,
  testMinimum: number,
): Crosstab {
  const found = tabulated.parts.filter(hasBanner).map((part): Found => {
    const tested = testedPart(engine, tabulated, part, { shown, testMinimum });
    return { tested, rows: rowTests(tested) };
  });
  return {
    ...tabulated.table,
    rows: tabulated.table.rows.map((row, r) => marked(row, r, found)),
    tests: Object.fromEntries(found.map((one) => [one.tested.banner.name, testsOf(one)])),
  };
}

function hasBanner(
  part: TabulatedPart,
): part is TabulatedPart & { banner: NonNullable<TabulatedPart['banner']> } {
  return part.banner !== null;
}

function testsOf({ tested, rows }: Found): VariableTests {
  const means = meanTestsOf(tested);
  return {
    association: tested.plans.length === 0 ? asAssociation(means) : associationOf(tested),
    pairs: rows.pairs,
    trend: trendsOf(tested),
    gamma: gammaOf(tested),
    means,
  };
}

/** A number without bands has no answers to count: its means are all there is to differ. */
function asAssociation(means: MeanTests | null): Association | null {
  if (means === null) return null;
  const { statistic, df1, df2, p } = means;
  return { method: 'Wald F', statistic, df1, df2, p };
}

/** One row, with what was found at each of its places. */
function marked(row: CrosstabRow, r: number, found: Found[]): CrosstabRow {
  const marks = new Map<number, Pick<Cell, 'letters' | 'versusRest'>>();
  for (const { tested, rows } of found) {
    tested.part.places.slice(1).forEach((place, k) => {
      const [letters = '', versusRest = null] = [rows.letters[r]?.[k], rows.versusRest[r]?.[k]];
      marks.set(place, { letters, versusRest });
    });
  }
  const cells = row.cells.map((cell, place) => (isMissing(cell) ? cell : { ...cell, ...marks.get(place) }));
  return { ...row, cells };
}
