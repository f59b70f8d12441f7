/** The tests made row by row: every two groups, and each group against the rest. */
import type { VersusRest } from '../tables/crosstab.ts';
import type { PairTests } from '../tables/table-tests.ts';
import { comparePairs, lettersOf, pairsOf, pairTests } from './columns.ts';
import { wholeColumn, type TestedPart } from './tested-part.ts';
import { shareDifference, sideOf, type Side } from './two-shares.ts';
import { againstRest, verdicts } from './versus-rest.ts';

/** By row of the table and group of the banner variable. */
export interface RowTests {
  letters: string[][];
  versusRest: (VersusRest | null)[][];
  pairs: PairTests | null;
}

/** Groups that overlap share people: they have no pairs and no letters. */
export function rowTests(tested: TestedPart): RowTests {
  const { banner, plans, engine } = tested;
  const sides = plans.map((_, row) => sidesOf(tested, row));
  const rest = verdicts(
    sides.map((row, r) => row.map((side, k) => restOf(tested, side, { row: r, column: k + 1 }))),
  );
  const large = banner.groups.filter((_, k) => tested.comparable(wholeColumn, k + 1)).length;
  if (banner.overlapping || large < 2 || plans.length === 0) {
    return { letters: plans.map(() => banner.groups.map(() => '')), versusRest: rest, pairs: null };
  }
  const order = pairsOf(banner.groups.length);
  const compared = sides.map((row) => comparePairs(order, row, (a, b) => shareDifference(engine, a, b)));
  return {
    letters: compared.map((row) => lettersOf(row, banner.groups.length)),
    versusRest: rest,
    pairs: pairTests(
      banner.groups,
      compared.map((row, r) => [plans[r]?.code ?? '', row]),
    ),
  };
}

/** The groups of one row, null for one that may not be compared. */
function sidesOf({ engine, banner, shares, comparable }: TestedPart, row: number): (Side | null)[] {
  return banner.groups.map((_, k) => {
    const column = shares[row]?.[k + 1];
    return column !== undefined && comparable(row, k + 1) ? sideOf(engine, column) : null;
  });
}

/** The rest has to be large enough too, and the total it comes from to be seen. */
function restOf(
  { engine, shares, comparable, bases, testMinimum }: TestedPart,
  side: Side | null,
  { row, column }: { row: number; column: number },
): ReturnType<typeof againstRest> {
  const total = shares[row]?.[0];
  if (side === null || total === undefined || !comparable(row, 0)) return null;
  const others = (bases[0]?.people ?? 0) - (bases[column]?.people ?? 0);
  return others < testMinimum ? null : againstRest(engine, total, side);
}
