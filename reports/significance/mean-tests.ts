/** The tests of the means of a scale or a number: all groups together, two by two, and in their order. */
import type { MeanTests } from '../tables/table-tests.ts';
import { numberValues, type ColumnValues } from '../tables/column-values.ts';
import { comparePairs, pairCodes, pairsOf } from './columns.ts';
import { domainDf } from './domain-df.ts';
import { trendOf } from './ordered-trend.ts';
import { isOrdered, type TestedPart } from './tested-part.ts';
import { meanDifference, sideOf, type Side } from './two-shares.ts';
import { waldOfMeans } from './wald.ts';

/** A group's column, and who in it has a number. */
interface Group {
  column: number;
  people: Float64Array;
  values: ColumnValues;
}

/** Null when the question has no means, or they cannot be compared. */
export function meanTestsOf(tested: TestedPart): MeanTests | null {
  const { engine, banner, testMinimum } = tested;
  const groups = banner.overlapping ? [] : groupsWithMeans(tested);
  const compared = groups.filter(({ values }) => values.people > 1);
  const sides = new Map(compared.map(({ column, values }) => [column, sideOf(engine, values)]));
  const overall = waldOfMeans(engine, [...sides.values()], dfOf(tested, compared));
  if (overall === null) return null;
  const large = banner.groups.map((_, k): Side | null => {
    const side = sides.get(k + 1);
    return side !== undefined && side.column.people >= testMinimum ? side : null;
  });
  const { p, pAdjusted } = comparePairs(pairsOf(large.length), large, (a, b) => meanDifference(engine, a, b));
  const scored = groups.map(({ column, values }) => ({ score: column, column: values }));
  return {
    ...overall,
    pairs: { columns: pairCodes(banner.groups), p, pHolm: pAdjusted },
    trend: isOrdered(tested) ? trendOf(engine, scored, dfOf(tested, groups) - 1) : null,
  };
}

/** A column with a hidden cell stays out: its mean would tell of the cell. */
function groupsWithMeans({ engine, part, plans, groups, shown }: TestedPart): Group[] {
  return groups.flatMap((column) => {
    const moments = part.moments?.[column];
    if (moments === undefined || !plans.every((_, row) => shown(row, column))) return [];
    const values = numberValues(engine, moments);
    return values.people > 0 ? [{ column, people: moments.people, values }] : [];
  });
}

function dfOf({ engine }: TestedPart, groups: Group[]): number {
  return domainDf(
    groups.map(({ people }) => people),
    engine.design,
  );
}
