/** The table as it is published: hidden columns and cells marked, and every figure from which one would follow left out. */
import { testTable } from '../significance/test-table.ts';
import { isMissing, type Crosstab, type Mean, type Missing } from '../tables/crosstab.ts';
import type { Tabulated } from '../tables/tabulate.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import type { Policy } from './policy.ts';

export const suppressed: Missing = { missing: 'suppressed' };

export interface Mask {
  /** Places of the columns that show nothing. */
  columns: ReadonlySet<number>;
  /** By row and place. */
  isHidden: (row: number, place: number) => boolean;
}

/** Tests are made from what is shown, then the rest is marked. */
export function publish(tabulated: Tabulated, mask: Mask, engine: VarianceEngine, policy: Policy): Crosstab {
  const shown = (row: number, place: number): boolean =>
    !mask.columns.has(place) && (row < 0 || !mask.isHidden(row, place));
  const table = testTable(tabulated, engine, shown, policy.testMinimum);
  return {
    ...table,
    columns: table.columns.map((column, place) =>
      mask.columns.has(place)
        ? { ...column, base: suppressed, weightedBase: suppressed, effectiveBase: suppressed }
        : column,
    ),
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, place) => (shown(r, place) ? cell : suppressed)),
    })),
    means:
      table.means?.map((mean, place) => publishedMean(tabulated, mean, place, { shown, policy })) ?? null,
  };
}

/** The mean of a column with a hidden cell would tell of it; the median of a few typed numbers is what somebody typed. */
function publishedMean(
  { table, variable }: Tabulated,
  mean: Mean | Missing,
  place: number,
  { shown, policy }: { shown: (row: number, place: number) => boolean; policy: Policy },
): Mean | Missing {
  if (!shown(-1, place) || table.rows.some((_, row) => !shown(row, place))) return suppressed;
  const base = table.columns[place]?.base;
  const few = base === undefined || isMissing(base) || base < 3 * policy.baseMinimum;
  return variable.kind === 'number' && few && !isMissing(mean) ? { ...mean, median: suppressed } : mean;
}
