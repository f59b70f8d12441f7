/** One banner variable of a table, as its tests see it: totals by column, and what may be used. */
import type { Variable } from '../../surveys/variable.ts';
import type { RowPlan } from '../tables/row-plans.ts';
import type { TabulatedPart } from '../tables/parts.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import type { BannerVariable } from '../tables/banner.ts';
import type { ColumnBase, ColumnValues } from '../tables/column-values.ts';
import type { VarianceEngine } from '../weighting/variance.ts';

/**
 * May this cell be used? By row, and place of the column in the table (0 the total). Row -1 asks for the column as a whole:
 * its base and its mean.
 */
export type Shown = (row: number, place: number) => boolean;

export const wholeColumn = -1;

export interface TestedPart {
  engine: VarianceEngine;
  variable: Variable;
  plans: RowPlan[];
  banner: BannerVariable;
  part: TabulatedPart;
  /** The total, then the groups. */
  bases: ColumnBase[];
  /** By row, then by column. */
  shares: ColumnValues[][];
  /** By row and column of this part. */
  shown: (row: number, column: number) => boolean;
  /** Shown, and enough people to be compared. */
  comparable: (row: number, column: number) => boolean;
  /** At least 1. */
  testMinimum: number;
  /** Columns of the groups that are shown. */
  groups: number[];
}

export function testedPart(
  engine: VarianceEngine,
  { variable, plans }: Tabulated,
  part: TabulatedPart & { banner: BannerVariable },
  rules: { shown: Shown; testMinimum: number },
): TestedPart {
  const { bases, shares } = part;
  const shown = (row: number, column: number): boolean => {
    const place = part.places[column];
    return (
      place !== undefined &&
      rules.shown(wholeColumn, place) &&
      (row === wholeColumn || rules.shown(row, place))
    );
  };
  const testMinimum = Math.max(1, rules.testMinimum);
  return {
    engine,
    variable,
    plans,
    banner: part.banner,
    part,
    bases,
    shares,
    shown,
    comparable: (row, column) => shown(row, column) && (bases[column]?.people ?? 0) >= testMinimum,
    testMinimum,
    groups: part.banner.groups.map((_, k) => k + 1).filter((column) => shown(wholeColumn, column)),
  };
}

/** The groups have an order, and there are two to be ordered. */
export function isOrdered({ banner, groups }: TestedPart): boolean {
  return banner.ordered && !banner.overlapping && groups.length > 1;
}

export function isRowShown({ groups, shown }: TestedPart, row: number): boolean {
  return groups.every((column) => shown(row, column));
}
