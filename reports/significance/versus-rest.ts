/** Each group against everybody else who answered: those of the other groups and of an unknown one. */
import type { VersusRest } from '../tables/crosstab.ts';
import { adjusted } from './adjust.ts';
import { without, type ColumnValues } from '../tables/column-values.ts';
import type { VarianceEngine } from '../weighting/variance.ts';
import { shareDifference, sideOf, type Difference, type Side } from './two-shares.ts';

/** Never against a total that holds the group itself. */
export function againstRest(engine: VarianceEngine, total: ColumnValues, group: Side): Difference | null {
  return shareDifference(engine, group, sideOf(engine, without(total, group.column)));
}

/**
 * The verdicts of one banner variable: Benjamini-Hochberg over all its rows and groups together, at .05.
 * @param table rows of groups; null where nothing is tested
 */
export function verdicts(table: (Difference | null)[][]): (VersusRest | null)[][] {
  const all = adjusted(
    table.flat().map((one) => one?.p ?? null),
    'benjamini-hochberg',
  );
  let place = 0;
  return table.map((row) =>
    row.map((one) => {
      const pAdjusted = all[place] ?? null;
      place += 1;
      return one === null || pAdjusted === null ? null : verdictOf(one, pAdjusted);
    }),
  );
}

function verdictOf({ difference, se, p }: Difference, pAdjusted: number): VersusRest {
  const verdict = pAdjusted >= 0.05 ? 'none' : difference > 0 ? 'higher' : 'lower';
  return { difference, se, p, pAdjusted, verdict };
}
